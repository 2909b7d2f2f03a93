//! `poster-unreadable`, `poster-small`, `poster-url-long`: a QR code that phones cannot read well.
//!
//! # Reason
//!
//! Each code is decoded from pixels by another library than the one that drew it, also rotated, blurred and with a
//! tenth of it covered. A code should be a tenth as wide as the distance from which it is scanned, at least 20 mm, with
//! modules of at least 0.5 mm.
//!
//! # Example
//!
//! ```yaml
//! size: A5
//! scan_distance_cm: 150
//! ```
//!
//! # Fix
//!
//! Print on larger paper, or choose a shorter `base_url`.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::cache::{Cache, Key};
use crate::finding::Report;
use crate::model::kind::Poster;
use crate::model::{Page, Route, Site};
use crate::posters::numbers::poster_numbers;
use crate::qr::verify::{DecodeError, cache_key, verify};
use crate::qr::{QrCode, fit, is_alphanumeric_url};

use super::{Check, CheckInput};

pub const CHECK: Check =
    Check { codes: &["poster-unreadable", "poster-small", "poster-url-long"], run };

fn run(CheckInput { site, cache, .. }: CheckInput<'_>, report: &mut Report) {
    let posters: Vec<(&Poster, Vec<QrCode>)> = site
        .poster_pages()
        .map(|(page, poster)| (poster, codes(site, page, poster, report)))
        .collect();
    // Verifying is slow, and most posters have the same numbers: each code once.
    let distinct: BTreeMap<&str, &QrCode> =
        posters.iter().flat_map(|(_, codes)| codes).map(|code| (code.text(), code)).collect();
    let errors: BTreeMap<&str, DecodeError> = distinct
        .into_par_iter()
        .filter_map(|(text, code)| Some((text, verify_once(code, cache).err()?)))
        .collect();
    for (poster, codes) in &posters {
        for code in codes {
            if let Some(error) = errors.get(code.text()) {
                report_unreadable(poster, code, error, report);
            }
        }
    }
    if !posters.is_empty() {
        check_base_url(site, report);
    }
}

/// Verifies a code, unless the cache has an entry, without content, that says that it was verified.
fn verify_once(code: &QrCode, cache: &Cache) -> Result<(), DecodeError> {
    let key = Key::new("verified qr code", &[&cache_key(code)]);
    if cache.get(&key).is_none() {
        verify(code)?;
        cache.put(&key, &[]);
    }
    Ok(())
}

/// Returns the codes on a poster: its link, and its numbers.
fn codes(site: &Site, page: &Page, poster: &Poster, report: &mut Report) -> Vec<QrCode> {
    let link = Route::Landing { page: page.id }.absolute(site).map(|url| QrCode::for_url(&url));
    if let Some(None) = link {
        let message = "the poster's address is too long for a QR code";
        let help = "choose a shorter `base_url`";
        report.error("poster-unreadable", &poster.code.location, message).help(help);
    }
    let link = link.flatten();
    if let Some(link) = &link {
        check_size(page, poster, link, report);
    }
    let numbers = poster_numbers(site, poster).into_iter();
    link.into_iter().chain(numbers.filter_map(|n| QrCode::for_phone(n.phone))).collect()
}

fn report_unreadable(poster: &Poster, code: &QrCode, error: &DecodeError, report: &mut Report) {
    let outcome = match &error.read {
        Some(read) => format!("reads as `{read}`"),
        None => "cannot be read".to_owned(),
    };
    let message = format!("the code for `{}` {outcome} {}", code.text(), error.when);
    report.error("poster-unreadable", &poster.code.location, message).help(
        match code.text().starts_with("TEL:") {
            true => "please report this number",
            false => "choose a shorter `base_url`; if it is short, please report this",
        },
    );
}

fn check_size(page: &Page, poster: &Poster, link: &QrCode, report: &mut Report) {
    let wanted = fit::fit(link, poster.size, poster.scan_distance_cm);
    // Leaflets and cards are scanned from the hand.
    if !wanted.is_too_small() || poster.sheets.iter().all(|sheet| sheet.is_handout()) {
        return;
    }
    let max = fit::max_width(link, poster.size).floor();
    let help = match fit::smallest_sheet(link, poster.scan_distance_cm) {
        Some(size) => {
            format!("print it on {}, or write `scan_distance_cm: {max}`", size.into_str())
        }
        None => format!("no sheet is large enough: write `scan_distance_cm: {max}` at most"),
    };
    let (distance, size) = (wanted.wanted, poster.size.into_str());
    let message = format!(
        "the code is too small: scanned from {distance:.0} cm it has to be {:.0} mm wide, and {size} has room for {max} mm",
        wanted.wanted
    );
    report.warn("poster-small", &page.location, message).help(help);
}

/// Reports the modules that small letters in the path of `base_url` cost.
fn check_base_url(site: &Site, report: &mut Report) {
    let Some(base) = &site.campaign.base_url else { return };
    let host = base.find("://").map_or(0, |at| at + 3);
    let path = base[host..].find('/').map_or(base.len(), |at| host + at);
    let long = format!("{base}704/");
    if is_alphanumeric_url(&long) {
        return;
    }
    let short = format!("{}/704/", &base[..path]);
    let side = |url: &str| QrCode::for_url(url).map(|code| code.side());
    let (Some(with_path), Some(without)) = (side(&long), side(&short)) else { return };
    if with_path == without {
        return;
    }
    let message = format!(
        "the path of `base_url` makes posters' codes finer: {with_path} modules a side instead of {without}, each {} % smaller",
        (with_path - without) * 100 / with_path
    );
    report
        .notice("poster-url-long", &site.campaign.location, message)
        .help("move the site to the root of a short domain before printing");
}
