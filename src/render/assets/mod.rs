//! Styles and scripts of a theme, minified and combined for each family of pages.

pub mod bundle;
pub mod csp;
pub mod minify;
mod stylesheets;
