//! The map of regions as tiles: links in a grid that reads as the country does.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{PageData, PageId, PageKind, Site};

use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{Link, Tile};

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

/// A tile's place in the grid, and what stands there.
pub struct Place {
    row: u8,
    column: u8,
    shows: Shown,
}

enum Shown {
    /// A region that has a page.
    Region(PageId),
    /// A county that has none, by its name.
    County(&'static str),
}

/// Places the country's counties, and the regions that have a page; in the order in which they read.
pub fn place(site: &Site) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut drawn = Vec::new();
    let is_free = |places: &[Place], column, row| {
        places.iter().all(|place| (place.column, place.row) != (column, row))
    };
    for page in site.pages_of(PageKind::Region) {
        let PageData::Region(region) = &page.kind else { continue };
        let county = COUNTIES.iter().find(|county| county.0 == region.code.value);
        let Some((column, row)) = region.tile.or(county.map(|county| (county.2, county.3))) else {
            continue;
        };
        if is_free(&places, column, row) {
            drawn.push(region.code.value.as_str());
            places.push(Place { row, column, shows: Shown::Region(page.id) });
        }
    }
    if site.campaign.country == "AL" && !places.is_empty() {
        for (code, name, column, row) in COUNTIES {
            if is_free(&places, *column, *row) && !drawn.contains(code) {
                places.push(Place { row: *row, column: *column, shows: Shown::County(name) });
            }
        }
    }
    places.sort_by_key(|place| (place.row, place.column));
    places
}

/// The map as the template `map.html` shows it, on lite pages `map-lite.html`, as seen from a region or from
/// elsewhere; empty where there are no regions.
pub fn map(ctx: PageContext<'_>, from: Option<PageId>) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Map {
        tiles: Vec<Tile>,
    }
    let tile = |Place { row, column, shows }: &Place| {
        let (title, lang, url, current) = match shows {
            Shown::Region(page) => {
                let Link { title, lang, url } = ctx.link(*page);
                (title, lang, Some(url), from == Some(*page))
            }
            Shown::County(name) => ((*name).to_owned(), None, None, false),
        };
        Tile { title, lang, url, column: *column, row: *row, current }
    };
    let tiles: Vec<_> = ctx.renderer.places().iter().map(tile).collect();
    if tiles.is_empty() { Ok(Html::default()) } else { ctx.render("map", &Map { tiles }) }
}
