//! The map of regions: a grid of tiles that link to the regions' pages.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{PageData, PageId, PageKind, Site};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{Link, Tile};

/// A tile's position, counted from 1, and its region.
struct PlacedRegion<'s> {
    row: u8,
    column: u8,
    region: MappedRegion<'s>,
}

enum MappedRegion<'s> {
    WithPage(PageId),
    /// A region without a page, by its name.
    Named(&'s str),
}

/// The map as `map.html` shows it, on lite pages `map-lite.html`, with the tile of `current` marked; empty if no
/// region has a page.
pub fn region_map(ctx: PageContext<'_>, current: Option<PageId>) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Map {
        tiles: Vec<Tile>,
    }
    let tile = |PlacedRegion { row, column, region }: PlacedRegion<'_>| match region {
        MappedRegion::WithPage(page) => {
            let Link { title, lang, dir, url } = ctx.link(page);
            let (url, current) = (Some(url), current == Some(page));
            Tile { title, lang, dir, url, column, row, current }
        }
        MappedRegion::Named(name) => {
            let title = name.to_owned();
            Tile { title, lang: None, dir: None, url: None, column, row, current: false }
        }
    };
    let tiles: Vec<_> = place(ctx.site()).into_iter().map(tile).collect();
    if tiles.is_empty() { Ok(Html::default()) } else { ctx.render("map", &Map { tiles }) }
}

/// Places the regions with a page, then those of the key `map` in content/regions/facts.yaml on the tiles that are free; sorted by row and
/// column.
fn place(site: &Site) -> Vec<PlacedRegion<'_>> {
    let regions = PageKind::Region.folder().and_then(|folder| site.by_folder(folder));
    let map = regions.map_or(&[][..], |regions| &site.page(regions).map);
    let mut placed: Vec<PlacedRegion<'_>> = Vec::new();
    let is_free = |placed: &[PlacedRegion<'_>], column, row| {
        placed.iter().all(|other| (other.column, other.row) != (column, row))
    };
    for page in site.pages_of(PageKind::Region) {
        let PageData::Region(region) = &page.kind else { continue };
        let Some((column, row)) = region.tile else { continue };
        if is_free(&placed, column, row) {
            placed.push(PlacedRegion { row, column, region: MappedRegion::WithPage(page.id) });
        }
    }
    if !placed.is_empty() {
        for mapped in map {
            let (column, row) = mapped.tile;
            if is_free(&placed, column, row) {
                placed.push(PlacedRegion {
                    row,
                    column,
                    region: MappedRegion::Named(&mapped.name),
                });
            }
        }
    }
    placed.sort_by_key(|placed| (placed.row, placed.column));
    placed
}
