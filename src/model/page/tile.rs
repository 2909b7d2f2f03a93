//! Tiles of the region map.

use crate::yaml::MapReader;

/// A position in the map: column and row, each from 1 to 20.
pub type Tile = (u8, u8);

/// A region of the map that has no page.
#[derive(Clone, Debug)]
pub struct NamedTile {
    pub name: String,
    pub tile: Tile,
}

/// Reads the key `tile`. Reports an invalid position.
pub fn read(fields: &mut MapReader<'_>) -> Option<Tile> {
    let written = fields.list("tile");
    let first = written.first()?.location.clone();
    let numbers: Vec<u8> = written.iter().filter_map(|n| n.value.parse::<u8>().ok()).collect();
    match numbers[..] {
        [column @ 1..=20, row @ 1..=20] => Some((column, row)),
        _ => {
            fields
                .report
                .error("bad-value", &first, "a tile is a column and a row, each from 1 to 20")
                .help("write two numbers: `tile: [2, 3]`");
            None
        }
    }
}

/// Reads the key `map` in the facts of the regions' own page: `[{name: North, tile: [1, 4]}]`.
pub fn read_map(fields: &mut MapReader<'_>) -> Vec<NamedTile> {
    fields.each("map", "a region of the map", |entry| {
        let name = entry.required("name", "write the region's name: `name: …`");
        entry.require("tile", "write a column and a row: `tile: [1, 4]`");
        let tile = read(entry);
        Some(NamedTile { name: name?.value, tile: tile? })
    })
}
