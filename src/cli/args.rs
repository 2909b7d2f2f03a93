//! Arguments that several commands share, and how they are read.

use std::path::Path;

use clap::Args;

use crate::Validated;
use crate::cache::{Access, Cache};
use crate::finding::Report;
use crate::model::campaign::base_url::encoded_base_url;
use crate::model::{BuildOptions, Date};

use super::error::CliError;
use super::findings::{self, Format};

/// Options of every command that loads a whole campaign.
#[derive(Args, Clone)]
pub struct BuildArgs {
    /// Date to build for [default: SOURCE_DATE_EPOCH, or today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// Address of the published site, instead of `base_url` in fener.yaml
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<String>,
    /// Include drafts, and pages before or after their dates
    #[arg(long)]
    drafts: bool,
    /// Let warnings block, too
    #[arg(long)]
    pub strict: bool,
    /// Output format of findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

impl BuildArgs {
    /// Loads and validates the campaign; prints its findings and returns `None` if one of them blocks.
    pub fn validated(&self, root: &Path, strict: bool) -> Result<Option<Validated>, CliError> {
        self.validated_with(root, &self.options()?, strict)
    }

    /// Assembles the campaign with other options than those of the command line.
    pub fn validated_with(
        &self,
        root: &Path,
        options: &BuildOptions,
        strict: bool,
    ) -> Result<Option<Validated>, CliError> {
        let mut report = Report::new();
        let cache = Cache::open(root, Access::Read);
        let loaded = crate::load(root, options, &mut report);
        let validated =
            loaded.and_then(|loaded| crate::validate(loaded, &cache, strict, &mut report));
        if validated.is_none() {
            findings::report(root, &report, self.format);
        }
        Ok(validated)
    }

    /// Returns the options of a build, with the date resolved.
    ///
    /// # Errors
    /// If `SOURCE_DATE_EPOCH` is needed and is not a number of seconds.
    pub fn options(&self) -> Result<BuildOptions, CliError> {
        let date = match self.date {
            Some(date) => date,
            None => today()?,
        };
        Ok(BuildOptions {
            ahead: None,
            date,
            drafts: self.drafts,
            base_url: self.base_url.clone(),
            expired_numbers: false,
            lite_pages: true,
            sync: true,
        })
    }
}

/// The date of `SOURCE_DATE_EPOCH` (reproducible-builds.org) if it is set, else of the clock.
pub fn today() -> Result<Date, CliError> {
    let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") else { return Ok(Date::today()) };
    epoch.trim().parse().ok().and_then(Date::from_epoch).ok_or_else(|| {
        CliError::new(
            format!("SOURCE_DATE_EPOCH is `{epoch}`, not a number of seconds"),
            "unset it, or use --date YYYY-MM-DD",
        )
    })
}

/// Parses the value of `--date`.
pub fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|()| "write year-month-day, such as 2026-11-22".to_owned())
}

/// Parses the value of `--base-url`.
pub fn address(text: &str) -> Result<String, String> {
    encoded_base_url(text)
        .ok_or_else(|| "write the whole address, with https://, and no page, `?` or `#`".to_owned())
}
