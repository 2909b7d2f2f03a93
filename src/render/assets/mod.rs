//! Style and script of a theme, minified and combined for each family of pages.

pub mod bundle;
pub mod minify;
