//! The map of regions as tiles: links in a grid that reads as the country does.

use crate::model::{Kind, Noun, PageId};

use super::here::Here;
use super::view::{Link, Tile};

/// The twelve counties of Albania as tiles: ISO 3166-2 code, name, column, row. They read as the
/// country does on a map.
const COUNTIES: &[(&str, &str, u8, u8)] = &[
    ("AL-10", "Shkodër", 1, 1),
    ("AL-07", "Kukës", 2, 1),
    ("AL-08", "Lezhë", 1, 2),
    ("AL-09", "Dibër", 2, 2),
    ("AL-02", "Durrës", 1, 3),
    ("AL-11", "Tiranë", 2, 3),
    ("AL-04", "Fier", 1, 4),
    ("AL-03", "Elbasan", 2, 4),
    ("AL-12", "Vlorë", 1, 5),
    ("AL-01", "Berat", 2, 5),
    ("AL-06", "Korçë", 3, 5),
    ("AL-05", "Gjirokastër", 2, 6),
];

/// The tile map: the country's counties, with the regions that have a page as links.
pub fn tiles(here: Here<'_>, current: Option<PageId>) -> Vec<Tile> {
    let site = here.site();
    let mut tiles: Vec<Tile> = Vec::new();
    let mut drawn = Vec::new();
    for page in site.of(Noun::Region) {
        let Kind::Region(region) = &page.kind else { continue };
        let county = COUNTIES.iter().find(|county| county.0 == region.code.value);
        let Some((column, row)) = region.tile.or(county.map(|county| (county.2, county.3))) else {
            continue;
        };
        if tiles.iter().any(|tile| (tile.column, tile.row) == (column, row)) {
            continue;
        }
        drawn.push(region.code.value.as_str());
        let Link { title, url, lang } = here.link(page.id);
        let current = current == Some(page.id);
        tiles.push(Tile { title, lang, url: Some(url), column, row, current });
    }
    if site.campaign.country == "AL" && !tiles.is_empty() {
        for (code, title, column, row) in COUNTIES {
            let free = tiles.iter().all(|tile| (tile.column, tile.row) != (*column, *row));
            if free && !drawn.contains(code) {
                let title = (*title).to_owned();
                tiles.push(Tile {
                    title,
                    lang: None,
                    url: None,
                    column: *column,
                    row: *row,
                    current: false,
                });
            }
        }
    }
    tiles.sort_by_key(|tile| (tile.row, tile.column));
    tiles
}
