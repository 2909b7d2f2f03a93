//! What one run was asked for: the date and the options, so that nothing below reads a clock.

use super::date::Date;

/// The same run over the same sources gives the same bytes.
#[derive(Clone, Debug, Hash)]
pub struct BuildOptions {
    /// What counts as today.
    pub date: Date,
    /// Show drafts, and pages before their day.
    pub drafts: bool,
    /// Stands in for `base_url` of `fener.yaml`.
    pub base_url: Option<String>,
    /// Make lite pages, too. `false` with `--formats page`.
    pub lite_pages: bool,
}

impl BuildOptions {
    pub fn on(date: Date) -> BuildOptions {
        BuildOptions { date, drafts: false, base_url: None, lite_pages: true }
    }
}
