//! `no-help`: a guide, a region or a poster from which nobody can be called.
//!
//! Whoever reads it in trouble has to find a number that works where they are. Emergency numbers
//! count; so do helplines that the page names, and the country's own.

use crate::finding::Report;
use crate::model::kind::Helpline;
use crate::model::{Kind, Noun, Page, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["no-help"], run };

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        let own = [site.campaign.country.clone()];
        let (countries, region): (&[String], Option<&str>) = match &page.kind {
            Kind::Guide(guide) if guide.countries.is_empty() => (&own, None),
            Kind::Guide(guide) => (&guide.countries, None),
            Kind::Region(_) => (&own, Some(page.name())),
            Kind::Poster(poster) => {
                (&own, poster.region.as_ref().map(|region| region.value.as_str()))
            }
            _ => continue,
        };
        for country in countries {
            let answers = |page: &Page| match &page.kind {
                Kind::Helpline(helpline) => can_be_called(helpline, country, region),
                _ => false,
            };
            if !site.of(Noun::Helpline).any(answers) {
                report
                    .error(
                        "no-help",
                        &page.place,
                        format!("from this page nobody can be called in {country}"),
                    )
                    .help(
                        "give it a helpline under content/helplines that is active and works there",
                    );
            }
        }
    }
}

fn can_be_called(helpline: &Helpline, country: &str, region: Option<&str>) -> bool {
    let country = [country.to_owned()];
    let here = region.is_none_or(|region| helpline.serves(region));
    let dials = helpline
        .channels
        .iter()
        .any(|channel| channel.phone().is_some() && channel.works_in(&country));
    helpline.is_active() && here && dials
}
