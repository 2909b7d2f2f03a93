//! `no-help`, `helpline-closed`: a page that calls for help, without a helpline that can be called, or with one that cannot.
//!
//! # Reason
//!
//! A reader in trouble needs a number that works in the country and the region of the page. For guides, regions and
//! posters, emergency numbers count, and so do helplines that the page does not name.
//!
//! A number that is withheld (see `helpline-expired`) is no number, and a helpline that is paused or closed does not answer.
//! So a page whose text links to such helplines alone is reported, unless the page lists others that answer below its text,
//! besides the emergency numbers. So are the list of helplines without one that answers, and such a helpline without
//! another to offer instead. So are a poster whose helplines have no number to call, because it shows the emergency number
//! instead, and one with a number that does not work in the country. So is a link to a paused or closed helpline beside others that answer, and its name in the facts
//! of a guide or region. So is a page for which only such helplines are known. These are warnings: an error would stop the
//! build, and the old number would stay online.
//!
//! # Example
//!
//! A guide has `countries: [IT]`, and every helpline has `works_from: [AL]`.
//!
//! # Fix
//!
//! Add an active helpline that works there, or confirm the one that is withheld: `fener helplines confirm NAME`. Name another
//! helpline than the one that is closed.

use crate::finding::{Location, Report};
use crate::model::kind::{ChannelKind, Helpline, Poster, Status};
use crate::model::site::nearby::{nearby, next_helpline};
use crate::model::{Page, PageData, PageId, PageKind, Site, Target};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["no-help", "helpline-closed"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    if !site.knows_all_helplines() {
        return;
    }
    for page in &site.pages {
        unanswered(site, page, report);
        closed_in_facts(site, page, report);
        let own = [site.campaign.country.clone()];
        let (countries, region): (&[String], Option<&str>) = match &page.kind {
            PageData::Guide(guide) if guide.countries.is_empty() => (&own, None),
            PageData::Guide(guide) => (&guide.countries, None),
            PageData::Region(_) => (&own, Some(page.name())),
            PageData::Poster(poster) => {
                on_paper(site, poster, report);
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
            let silent = site.helpline_pages().find(|(_, helpline)| {
                (helpline.is_withheld() || !helpline.is_offered())
                    && region.is_none_or(|region| helpline.serves(region))
            });
            match silent {
                Some((silent, helpline)) => report
                    .warn(
                        "no-help",
                        &page.location,
                        format!(
                            "no helpline can be called in {country} while `{}` is {}",
                            silent.name(),
                            state_of(site, silent.id)
                        ),
                    )
                    .help(match helpline.is_offered() {
                        true => confirm(silent.name()),
                        false => "add a helpline that answers; if this one answers again, set its `status: active`".to_owned(),
                    }),
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

/// Reports helplines of a poster without a number for its sheet, and numbers that cannot be called where it hangs.
fn on_paper(site: &Site, poster: &Poster, report: &mut Report) {
    let country = &site.campaign.country;
    let named = poster.helplines.iter().filter_map(|name| {
        let helpline = site.page(site.find(PageKind::Helpline, &name.value)?).helpline()?;
        helpline.answers().then_some((name, helpline))
    });
    let named: Vec<_> = named.collect();
    let mut warn = |location: &Location, message: String| {
        report
            .warn("no-help", location, message)
            .help("name a helpline with a channel of `type: voice` that works there");
    };
    if let Some((name, _)) = named.first()
        && named.iter().all(|(_, helpline)| helpline.number().is_none())
    {
        let message =
            "no helpline of this poster has a number to call: it shows the emergency number";
        warn(&name.location, message.to_owned());
    }
    for (name, helpline) in named {
        let mut voice =
            helpline.channels().iter().filter(|channel| channel.kind == ChannelKind::Voice);
        if let Some(number) = helpline.number()
            && !voice.any(|channel| channel.works_in(country, country))
        {
            warn(&name.location, format!("{number} cannot be called in {country}"));
        }
    }
}

/// Reports a page whose own helplines are all withheld, paused or closed, and each link to one that is paused or closed.
fn unanswered(site: &Site, page: &Page, report: &mut Report) {
    let helpline = |id: PageId| site.page(id).helpline();
    let is_silent = |id: PageId| {
        helpline(id).is_some_and(|helpline| helpline.is_withheld() || !helpline.is_offered())
    };
    let answers = |id: PageId| helpline(id).is_some_and(Helpline::answers);
    let mut warn = |location: &Location, message: &str, silent: PageId| {
        let name = site.page(silent).name();
        let help = match helpline(silent).is_some_and(Helpline::is_offered) {
            true => confirm(name),
            false => "link to a helpline that answers, or add one".to_owned(),
        };
        report.warn("no-help", location, message).help(help);
    };
    match &page.kind {
        PageData::Section(PageKind::Helpline) => {
            let known = site.helplines();
            if let Some(first) = known.iter().find(|id| is_silent(**id))
                && !known.iter().any(|id| answers(*id))
            {
                let state = state_of(site, *first);
                warn(&page.location, &format!("every helpline of this list is {state}"), *first);
            }
        }
        PageData::Helpline(own) if is_silent(page.id) && next_helpline(site, page.id).is_none() => {
            let location = own.assured.as_ref().map_or(&page.location, |a| &a.location);
            let message = match own.is_offered() {
                true => "this number is withheld, and no other helpline answers".to_owned(),
                false => format!(
                    "this helpline is {}, and no other helpline answers",
                    state_of(site, page.id)
                ),
            };
            warn(location, &message, page.id);
        }
        _ => {}
    }
    let is_emergency = |id: PageId| site.emergency().contains(&id);
    let has_others = nearby(site, page).into_iter().any(|id| answers(id) && !is_emergency(id));
    let mut closed: Vec<(Location, PageId)> = Vec::new();
    for (_, text) in page.own_texts() {
        let linked = text.placed_targets();
        let linked = linked.filter_map(|(placeholder, target)| match target {
            Target::Helpline(id) => Some((placeholder, *id)),
            _ => None,
        });
        let linked: Vec<_> = linked.collect();
        if let Some((placeholder, id)) = linked.iter().find(|(_, id)| is_silent(*id))
            && !has_others
            && !linked.iter().any(|(_, id)| answers(*id))
        {
            let location = text.position(placeholder.position);
            let state = state_of(site, *id);
            warn(&location, &format!("every helpline that this text links to is {state}"), *id);
            continue;
        }
        let silent =
            linked.iter().filter(|(_, id)| !helpline(*id).is_some_and(Helpline::is_offered));
        closed.extend(silent.map(|(placeholder, id)| (text.position(placeholder.position), *id)));
    }
    for (location, id) in closed {
        report_closed(site, id, &location, report);
    }
}

/// Reports the name of a paused or closed helpline in the facts of a guide or region; those of posters have
/// `poster-number-stale`.
fn closed_in_facts(site: &Site, page: &Page, report: &mut Report) {
    let named = match &page.kind {
        PageData::Guide(guide) => &guide.helplines,
        PageData::Region(region) => &region.helplines,
        _ => return,
    };
    for name in named {
        let Some(id) = site.find(PageKind::Helpline, &name.value) else { continue };
        if !site.page(id).helpline().is_none_or(Helpline::is_offered) {
            report_closed(site, id, &name.location, report);
        }
    }
}

fn report_closed(site: &Site, id: PageId, location: &Location, report: &mut Report) {
    let message = format!("`{}` is {}", site.page(id).name(), state_of(site, id));
    report
        .warn("helpline-closed", location, message)
        .help("name a helpline that answers; if it answers again, set its `status: active`");
}

/// The reason why a helpline does not answer: its status, or `withheld`.
fn state_of(site: &Site, id: PageId) -> &'static str {
    match site.page(id).helpline().map(|helpline| helpline.status) {
        Some(status @ (Status::Paused | Status::Closed)) => status.into(),
        Some(Status::Active | Status::Unknown) | None => "withheld",
    }
}

/// The fix for a helpline that is withheld.
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
