//! `large-asset`: a file that costs the reader more than a page should.

use crate::finding::{Location, Report};
use crate::images::Source;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["large-asset"], run };

/// Bytes: a drawing of 300 KB is six seconds at 400 kbit/s; a leaflet may take a minute and a half.
/// Every other picture is made small.
const DRAWING: u64 = 300_000;
const FILE: u64 = 5_000_000;

fn run(site: &Site, report: &mut Report) {
    for id in site.used_assets() {
        let asset = site.asset(id);
        let most = match asset.picture.as_ref().map(|head| head.as_ref().map(|head| head.source)) {
            Some(Ok(Source::Svg)) => DRAWING,
            Some(_) => continue,
            None => FILE,
        };
        if asset.size > most {
            let (has, may) = (asset.size / 1_000, most / 1_000);
            report
                .warn(
                    "large-asset",
                    &Location::file(asset.path.clone()),
                    format!("this file has {has} KB; more than {may} KB is slow on a phone"),
                )
                .help("make it smaller: simpler shapes, fewer pages, stronger compression");
        }
    }
}
