//! The options of a build: the date and all flags, so that no code below reads a clock.

use super::date::Date;

/// The options of a build. Equal options and sources give equal bytes.
#[derive(Clone, Debug, Hash)]
pub struct BuildOptions {
    /// The date that counts as today.
    pub date: Date,
    /// Shows drafts, and pages outside of their dates.
    pub drafts: bool,
    /// Replaces `base_url` of `fener.yaml`.
    pub base_url: Option<String>,
    /// Keeps numbers that are withheld, for the commands that list and confirm them or work on what was written.
    pub expired_numbers: bool,
    /// Makes lite pages, too; `false` with `--formats page`.
    pub lite_pages: bool,
    /// Waits until the site is on the disk before it replaces the old one.
    pub sync: bool,
}

impl BuildOptions {
    pub fn on(date: Date) -> BuildOptions {
        BuildOptions {
            date,
            drafts: false,
            base_url: None,
            expired_numbers: false,
            lite_pages: true,
            sync: true,
        }
    }
}
