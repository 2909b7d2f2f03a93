//! `no-help`: a guide, a region or a poster without a helpline that can be called.
//!
//! # Reason
//!
//! A reader in trouble needs a number that works in the country and the region of the page. Emergency numbers count, and
//! so do helplines that the page does not name.
//!
//! # Example
//!
//! A guide has `countries: [IT]`, and every helpline has `works_from: [AL]`.
//!
//! # Fix
//!
//! Add an active helpline that works there.

use crate::finding::Report;
use crate::model::kind::Helpline;
use crate::model::{Page, PageData, PageKind, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["no-help"], run };

fn run(site: &Site, report: &mut Report) {
    if !site.knows_all_helplines() {
        return;
    }
    for page in &site.pages {
        let own = [site.campaign.country.clone()];
        let (countries, region): (&[String], Option<&str>) = match &page.kind {
            PageData::Guide(guide) if guide.countries.is_empty() => (&own, None),
            PageData::Guide(guide) => (&guide.countries, None),
            PageData::Region(_) => (&own, Some(page.name())),
            PageData::Poster(poster) => {
                (&own, poster.region.as_ref().map(|region| region.value.as_str()))
            }
            _ => continue,
        };
        for country in countries {
            let answers = |page: &Page| match &page.kind {
                PageData::Helpline(helpline) => can_be_called(helpline, country, &own[0], region),
                _ => false,
            };
            if !site.pages_of(PageKind::Helpline).any(answers) {
                report
                    .error(
                        "no-help",
                        &page.location,
                        format!("no helpline can be called in {country}"),
                    )
                    .help("add an active helpline that works there to content/helplines/");
            }
        }
    }
}

fn can_be_called(helpline: &Helpline, country: &str, home: &str, region: Option<&str>) -> bool {
    let here = region.is_none_or(|region| helpline.serves(region));
    let dials = helpline
        .channels
        .iter()
        .any(|channel| channel.phone().is_some() && channel.works_in(country, home));
    helpline.is_offered() && here && dials
}
