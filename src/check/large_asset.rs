//! `large-asset`: a drawing or a file that is slow on a phone.
//!
//! # Reason
//!
//! At 400 kbit/s a drawing of 300 KB takes six seconds, and a file of 5 MB more than a minute and a half. Photographs
//! are not checked: Fener makes them small.
//!
//! # Example
//!
//! An SVG map with thousands of points, or a scanned leaflet as PDF.
//!
//! # Fix
//!
//! Make the file smaller: fewer shapes or pages, or stronger compression.

use crate::finding::{Location, Report};
use crate::images::Source;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["large-asset"], run };

/// In bytes.
const MAX_DRAWING: u64 = 300_000;
const MAX_FILE: u64 = 5_000_000;

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for id in site.used_assets() {
        let asset = site.asset(id);
        let limit = match asset.picture.as_ref().map(|head| head.as_ref().map(|head| head.source)) {
            Some(Ok(Source::Svg)) => MAX_DRAWING,
            Some(_) => continue,
            None => MAX_FILE,
        };
        if asset.size > limit {
            let (size, limit) = (asset.size / 1_000, limit / 1_000);
            let message = format!("this file has {size} KB; the limit is {limit} KB");
            let help = "make it smaller: fewer shapes or pages, or stronger compression";
            report.warn("large-asset", &Location::file(asset.path.clone()), message).help(help);
        }
    }
}
