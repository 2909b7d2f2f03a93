//! `fener posters scans`: counts scans of each poster in the host's own logs.
#![allow(clippy::disallowed_methods, reason = "logs are outside of the campaign, and are streamed")]

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use crate::Validated;
use crate::cli::{BuildArgs, CliError, Format, print};
use crate::finding::counted;
use crate::posters::scans::{LandingPages, LogError, MIN_SHOWN, Scans as Counts};

/// Count scans by poster, week and language
#[derive(Args)]
#[command(after_help = "Example:\n  fener posters scans access.log access.log.1.gz")]
pub struct Scans {
    /// Access logs of Apache, nginx, Caddy, CloudFront, IIS or S3, also gzipped
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    build_args: BuildArgs,
}

impl Scans {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Some(Validated { checked, .. }) = self.build_args.validated(root, false)? else {
            return Ok(ExitCode::from(1));
        };
        let pages = LandingPages::of(&checked.site);
        let mut counts = Counts::default();
        for file in &self.files {
            let log = File::open(file).map_err(LogError::Io);
            match log.and_then(|log| counts.count(log, &pages)) {
                Ok(()) => {}
                Err(error @ LogError::UnknownFormat(_)) => {
                    let help = "let the host log in its `combined` format, or convert the file";
                    let message = format!("{}: {error}", file.display());
                    return Err(CliError::finding(message, help));
                }
                Err(LogError::Io(error)) => {
                    let help = "name the host's access logs, as they are or gzipped";
                    return Err(CliError::unreadable(file, &error, help));
                }
            }
        }
        match self.build_args.format {
            Format::Json => print::json(&object(&counts)),
            Format::Human | Format::Github => table(&counts),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn table(counts: &Counts) {
    let mut totals: BTreeMap<&str, (u64, bool)> = BTreeMap::new();
    print::stdout("poster  week      language  scans");
    for (cell, count) in &counts.cells {
        let language = if cell.language.is_empty() { "-" } else { &cell.language };
        // The total is of the shown counts alone, so that no hidden one can be derived.
        let (total, is_partial) = totals.entry(&cell.code).or_default();
        let shown = if *count < MIN_SHOWN {
            *is_partial = true;
            format!("<{MIN_SHOWN}")
        } else {
            *total += count;
            count.to_string()
        };
        print::stdout(&format!("{:<7} {:<9} {language:<9} {shown:>5}", cell.code, cell.week));
    }
    for (code, (total, is_partial)) in totals {
        let more = if is_partial { ", and weeks too small to tell" } else { "" };
        print::stdout(&format!("{code}: {total}{more}"));
    }
    print::stderr(&format!(
        "{} read; {} of robots and previews left out; no address was kept",
        counted(counts.lines, "line"),
        counted(counts.robots, "request")
    ));
    if counts.unknown > 0 {
        print::stderr(&format!(
            "in no known format and left out: {}",
            counted(counts.unknown, "line")
        ));
    }
}

fn object(counts: &Counts) -> serde_json::Value {
    let cells = counts.cells.iter().map(|(cell, count)| {
        json!({
            "poster": cell.code,
            "week": cell.week,
            "language": (!cell.language.is_empty()).then_some(&cell.language),
            "scans": (*count >= MIN_SHOWN).then_some(count),
        })
    });
    json!({ "least": MIN_SHOWN, "scans": cells.collect::<Vec<_>>() })
}
