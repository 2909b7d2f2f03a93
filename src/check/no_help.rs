//! `no-help`: a page that calls for help, without a helpline that can be called.
//!
//! # Reason
//!
//! A reader in trouble needs a number that works in the country and the region of the page. For guides, regions and
//! posters, emergency numbers count, and so do helplines that the page does not name.
//!
//! A number that is withheld (see `helpline-expired`) is no number. So a page whose text links to helplines that are
//! all withheld is reported, unless the page lists others that answer below its text, besides the emergency numbers. So
//! are the list of helplines without one that answers, and a withheld helpline without another to offer instead. These
//! are warnings: an error would stop the daily build, and the old number would stay online.
//!
//! # Example
//!
//! A guide has `countries: [IT]`, and every helpline has `works_from: [AL]`.
//!
//! # Fix
//!
//! Add an active helpline that works there, or confirm the one that is withheld: `fener helplines confirm NAME`.

use crate::finding::{Location, Report};
use crate::model::kind::Helpline;
use crate::model::nearby::{nearby, next_helpline};
use crate::model::{Page, PageData, PageId, PageKind, Site, Target};

use super::Check;

pub const CHECK: Check = Check { codes: &["no-help"], run };

fn run(site: &Site, report: &mut Report) {
    if !site.knows_all_helplines() {
        return;
    }
    for page in &site.pages {
        withheld(site, page, report);
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
            if site.pages_of(PageKind::Helpline).any(answers) {
                continue;
            }
            let withheld = site.helpline_pages().find(|(_, helpline)| {
                helpline.is_withheld()
                    && helpline.is_offered()
                    && region.is_none_or(|region| helpline.serves(region))
            });
            match withheld {
                Some((withheld, _)) => report
                    .warn(
                        "no-help",
                        &page.location,
                        format!(
                            "no helpline can be called in {country} while `{}` is withheld",
                            withheld.name()
                        ),
                    )
                    .help(confirm(withheld.name())),
                None => report
                    .error(
                        "no-help",
                        &page.location,
                        format!("no helpline can be called in {country}"),
                    )
                    .help("add an active helpline that works there to content/helplines/"),
            };
        }
    }
}

/// Reports a page whose own helplines are all withheld.
fn withheld(site: &Site, page: &Page, report: &mut Report) {
    let is_withheld = |id: PageId| matches!(&site.page(id).kind, PageData::Helpline(helpline) if helpline.is_withheld());
    let answers = |id: PageId| matches!(&site.page(id).kind, PageData::Helpline(helpline) if helpline.answers());
    let mut warn = |location: &Location, message: &str, name: &str| {
        report.warn("no-help", location, message).help(confirm(name));
    };
    match &page.kind {
        PageData::Section(PageKind::Helpline) => {
            let known = site.helplines();
            if let Some(first) = known.iter().find(|id| is_withheld(**id))
                && !known.iter().any(|id| answers(*id))
            {
                let name = site.page(*first).name();
                warn(&page.location, "every helpline of this list is withheld", name);
            }
        }
        PageData::Helpline(helpline)
            if helpline.is_withheld() && next_helpline(site, page.id).is_none() =>
        {
            let location = helpline.assured.as_ref().map_or(&page.location, |a| &a.location);
            warn(location, "this number is withheld, and no other helpline answers", page.name());
        }
        _ => {}
    }
    let is_emergency = |id: PageId| site.emergency().contains(&id);
    if nearby(site, page).into_iter().any(|id| answers(id) && !is_emergency(id)) {
        return;
    }
    for (_, text) in page.own_texts() {
        let linked = text.placed_targets();
        let linked = linked.filter_map(|(placeholder, target)| match target {
            Target::Helpline(id) => Some((placeholder, *id)),
            _ => None,
        });
        let linked: Vec<_> = linked.collect();
        if let Some((placeholder, id)) = linked.iter().find(|(_, id)| is_withheld(*id))
            && !linked.iter().any(|(_, id)| answers(*id))
        {
            let location = text.position(placeholder.position);
            warn(
                &location,
                "every helpline that this text links to is withheld",
                site.page(*id).name(),
            );
        }
    }
}

/// The mend for a helpline that is withheld.
fn confirm(name: &str) -> String {
    format!(
        "call it, then run `fener helplines confirm {name} --by test_call`, or add a helpline that answers"
    )
}

fn can_be_called(helpline: &Helpline, country: &str, home: &str, region: Option<&str>) -> bool {
    let here = region.is_none_or(|region| helpline.serves(region));
    let dials = helpline
        .channels()
        .iter()
        .any(|channel| channel.phone().is_some() && channel.works_in(country, home));
    helpline.is_offered() && here && dials
}
