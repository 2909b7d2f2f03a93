//! `large-asset`: a file that costs the reader more than a page should.

use crate::finding::{Place, Report};
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["large-asset"], run };

/// Bytes: a picture of 300 KB is six seconds at 400 kbit/s; a leaflet may take a minute and a half.
const PICTURE: u64 = 300_000;
const FILE: u64 = 5_000_000;

fn run(site: &Site, report: &mut Report) {
    for id in site.used_assets() {
        let asset = site.asset(id);
        let most = if asset.is_picture() { PICTURE } else { FILE };
        if asset.size > most {
            let (has, may) = (asset.size / 1_000, most / 1_000);
            report
                .warn(
                    "large-asset",
                    &Place::file(asset.path.clone()),
                    format!("this file has {has} KB; more than {may} KB is slow on a phone"),
                )
                .help("make it smaller: fewer pixels, stronger compression");
        }
    }
}
