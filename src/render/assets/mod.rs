//! Styles and scripts of a theme, minified and combined for each family of pages.

pub mod bundle;
pub mod csp;
pub mod minify;
pub mod scripts;
mod stylesheets;
pub mod title_rules;
