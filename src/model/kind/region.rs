//! A region: its municipalities, and the help that is near.

use crate::finding::{Located, Location};
use crate::model::hours::Hours;
use crate::model::phone::Phone;
use crate::model::reference::Reference;
use crate::yaml::{MapReader, Node};

use super::{PageKind, channel::read_phone};

#[derive(Clone, Debug)]
pub struct Region {
    /// ISO 3166-2, `AL-10`.
    pub code: Located<String>,
    pub municipalities: Vec<String>,
    pub hotspots: Vec<String>,
    /// The nearest first; the country's own follow by themselves.
    pub helplines: Vec<Located<String>>,
    pub help_points: Vec<HelpPoint>,
    /// Column and row in the tile map, both from 1.
    pub tile: Option<(u8, u8)>,
}

/// A place with a door to knock on.
#[derive(Clone, Debug)]
pub struct HelpPoint {
    pub organisation: Located<String>,
    pub place: String,
    pub phone: Option<Phone>,
    pub hours: Hours,
}

impl Region {
    pub fn read(fields: &mut MapReader<'_>, country: &str) -> Region {
        let code = fields.required("code", "write its code after ISO 3166-2: `code: AL-10`");
        if let Some(code) = &code {
            let fits = code.value.split_once('-').is_some_and(|(land, part)| {
                land.len() == 2
                    && land.chars().all(|c| c.is_ascii_uppercase())
                    && (1..=3).contains(&part.len())
                    && part.chars().all(|c| c.is_ascii_alphanumeric())
            });
            if !fits {
                fields
                    .report
                    .error(
                        "bad-value",
                        &code.location,
                        format!("`{}` is not a region's code", code.value),
                    )
                    .help("write it after ISO 3166-2: `AL-10`");
            }
        }
        let plain =
            |names: Vec<Located<String>>| names.into_iter().map(|name| name.value).collect();
        let municipalities = plain(fields.list("municipalities"));
        let hotspots = plain(fields.list("hotspots"));
        let helplines = fields.list("helplines");
        let nodes = fields.maps("help_points");
        let help_points =
            nodes.into_iter().filter_map(|node| HelpPoint::read(node, fields, country)).collect();
        let tile = read_tile(fields);
        let nowhere = || Located { value: String::new(), location: Location::file("") };
        let code = code.unwrap_or_else(nowhere);
        Region { code, municipalities, hotspots, helplines, help_points, tile }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        let helplines =
            self.helplines.iter().map(|name| Reference { page_kind: PageKind::Helpline, name });
        let points = self.help_points.iter().map(|point| Reference {
            page_kind: PageKind::Organisation,
            name: &point.organisation,
        });
        helplines.chain(points).collect()
    }
}

fn read_tile(fields: &mut MapReader<'_>) -> Option<(u8, u8)> {
    let written = fields.list("tile");
    let first = written.first()?.location.clone();
    let numbers: Vec<u8> = written.iter().filter_map(|n| n.value.parse().ok()).collect();
    match numbers[..] {
        [column @ 1..=20, row @ 1..=20] => Some((column, row)),
        _ => {
            fields
                .report
                .error("bad-value", &first, "a tile is a column and a row, both from 1 to 20")
                .help("write them like this: `tile: [2, 3]`");
            None
        }
    }
}

impl HelpPoint {
    fn read(node: Node, fields: &mut MapReader<'_>, country: &str) -> Option<HelpPoint> {
        let mut point = MapReader::open(node, "a help point's facts", fields.report);
        let organisation =
            point.required("organisation", "name a folder under content/organisations");
        let place = point.text("place").map_or_else(String::new, |place| place.value);
        let phone = point
            .text("phone")
            .and_then(|number| read_phone(number, &mut point, country))
            .map(|phone| phone.value);
        let hours =
            point.parsed("hours", "bad-hours", "write `24/7`, `Mo-Fr 08:00-16:00` or `unknown`");
        point.finish();
        let hours = hours.map_or(Hours::Unknown, |hours| hours.value);
        Some(HelpPoint { organisation: organisation?, place, phone, hours })
    }
}
