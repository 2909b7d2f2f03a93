//! Pieces of pages that several templates show: texts, cards, entries of lists, pictures, the map.

pub mod body;
pub mod entry;
pub mod fallback_block;
pub mod picture;
pub mod region_map;
pub mod sections;
pub mod switcher;
