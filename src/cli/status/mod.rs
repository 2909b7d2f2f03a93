//! `fener status`: prints the state of each translation and the age of each helpline's confirmation.

mod collect;
mod json;
mod table;

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::finding::Report;
use crate::model::Date;

use super::{CliError, Format, day, findings, print, today};

use collect::StatusData;

/// Show the state of translations, and the age of helplines' confirmations
#[derive(Args)]
#[command(after_help = "Example:\n  fener status\n  fener status --format json > status.json")]
pub struct Status {
    /// Output format: a table, or one JSON object
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

impl Status {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let date = self.date.map_or_else(today, Ok)?;
        let mut report = Report::new();
        let Some(data) = StatusData::collect(root, date, &mut report) else {
            return Err(findings::settings_error(root, &report));
        };
        match self.format {
            Format::Human | Format::Github => {
                let lines = table::lines(&data, print::columns());
                lines.iter().for_each(|line| print::stdout(line));
            }
            Format::Json => print::json(&json::value(&data)),
        }
        Ok(ExitCode::from(u8::from(findings::unread(root, &report))))
    }
}
