//! `poster-unreadable`, `poster-small`, `poster-url-long`: a code that phones would not read.
//!
//! Each code is read back from pixels by another implementation than the one that drew it, also
//! turned, blurred and with a tenth of it covered. A code is a tenth as wide as the distance from
//! which it is scanned, and at least 20 mm, with modules of at least 0.5 mm.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::cache::{Cache, Key};
use crate::finding::Report;
use crate::model::kind::Poster;
use crate::model::{Page, PageData, PageKind, Route, Site};
use crate::posters::proof::{self, Fault};
use crate::posters::{Code, code, numbers, paper};

use super::CachedCheck;

pub const CHECK: CachedCheck =
    CachedCheck { codes: &["poster-unreadable", "poster-small", "poster-url-long"], run };

fn run(site: &Site, cache: &Cache, report: &mut Report) {
    let posters: Vec<(&Page, Vec<Code>)> = site
        .pages_of(PageKind::Poster)
        .filter_map(|page| match &page.kind {
            PageData::Poster(poster) => Some((page, codes(site, page, poster, report))),
            _ => None,
        })
        .collect();
    // Reading back is slow, most posters name the same numbers, and most were there the last time.
    let all: BTreeMap<&str, &Code> =
        posters.iter().flat_map(|(_, codes)| codes).map(|code| (code.text(), code)).collect();
    let faults: BTreeMap<&str, Fault> = all
        .into_par_iter()
        .filter_map(|(text, code)| Some((text, verify(code, cache).err()?)))
        .collect();
    for (page, codes) in &posters {
        let PageData::Poster(poster) = &page.kind else { continue };
        for code in codes {
            if let Some(fault) = faults.get(code.text()) {
                unreadable(poster, code, fault, report);
            }
        }
    }
    if !posters.is_empty() {
        address(site, report);
    }
}

/// Reads a code back, unless it was read back before. An entry of the cache says so, and has no content.
fn verify(code: &Code, cache: &Cache) -> Result<(), Fault> {
    let key = Key::new("verified qr code", &[&proof::cache_key(code)]);
    if cache.get(&key).is_none() {
        proof::read_back(code)?;
        cache.put(&key, &[]);
    }
    Ok(())
}

/// What stands on a poster to be scanned.
fn codes(site: &Site, page: &Page, poster: &Poster, report: &mut Report) -> Vec<Code> {
    let link = Route::Landing { page: page.id }.absolute(site).map(|address| Code::link(&address));
    if let Some(None) = link {
        report
            .error(
                "poster-unreadable",
                &poster.code.location,
                "the address is too long for any code",
            )
            .help("choose a shorter `base_url`");
    }
    let link = link.flatten();
    if let Some(link) = &link {
        small(page, poster, link, report);
    }
    let calls = numbers::of(site, poster).into_iter().filter_map(|n| Code::call(n.phone));
    link.into_iter().chain(calls).collect()
}

fn unreadable(poster: &Poster, code: &Code, fault: &Fault, report: &mut Report) {
    let instead = match &fault.read {
        Some(read) => format!("reads as `{read}`"),
        None => "cannot be read".to_owned(),
    };
    let message = format!("the code of `{}` {instead} {}", code.text(), fault.when);
    report
        .error("poster-unreadable", &poster.code.location, message)
        .help("choose a shorter `base_url`; if it is short, please report this");
}

fn small(page: &Page, poster: &Poster, link: &Code, report: &mut Report) {
    let fit = paper::fit(link, poster.size, poster.scan_distance_cm);
    if !fit.is_small() {
        return;
    }
    let room = paper::room(link, poster.size).floor();
    let help = match paper::smallest(link, poster.scan_distance_cm) {
        Some(size) => format!("print it on {}, or write `scan_distance_cm: {room}`", size.word()),
        None => format!("no sheet is large enough: write `scan_distance_cm: {room}` at most"),
    };
    let (distance, size) = (poster.scan_distance_cm, poster.size.word());
    let message = format!(
        "a code that is scanned from {distance} cm is {:.0} mm wide, and an {size} sheet has room for {room} mm",
        fit.wanted
    );
    report.warn("poster-small", &page.location, message).help(help);
}

/// What small letters in the path of `base_url` cost.
fn address(site: &Site, report: &mut Report) {
    let Some(base) = &site.campaign.base_url else { return };
    let host = base.find("://").map_or(0, |at| at + 3);
    let path = base[host..].find('/').map_or(base.len(), |at| host + at);
    let long = format!("{base}704/");
    if code::is_short(&long) {
        return;
    }
    let short = format!("{}/704/", &base[..path]);
    let sides = (Code::link(&long).map(|c| c.side()), Code::link(&short).map(|c| c.side()));
    let (Some(has), Some(could)) = sides else { return };
    if has == could {
        return;
    }
    let message = format!(
        "the path of `base_url` needs small letters, so posters' codes have {has} modules a side instead of {could}: each is {} % smaller",
        (has - could) * 100 / has
    );
    report
        .note("poster-url-long", &site.campaign.location, message)
        .help("put the site at the root of a short name of its own, before anything is printed");
}
