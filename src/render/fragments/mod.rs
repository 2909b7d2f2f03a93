//! Pieces of pages that several templates show: texts, entries of lists, images, the map.

pub mod body;
pub mod entry;
pub mod fallback_block;
pub mod image;
pub mod link_list;
pub mod placed_list;
pub mod placeholders;
mod player;
pub mod region_map;
pub mod sections;
pub mod switcher;
pub mod trail;
pub mod visits;
