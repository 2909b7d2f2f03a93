//! `fener manual`: lists and prints the pages of the manual, which are inside the program.

use std::process::ExitCode;

use clap::Args;

use crate::finding::did_you_mean;

use super::{CliError, print};

/// A part of the manual: its title and pages.
type Part = (&'static str, &'static [Page]);

/// The file of a page without `.md`, its title, and its Markdown without pictures.
type Page = (&'static str, &'static str, &'static str);

/// The parts for editors, designers and hosts, in the order of `docs/SUMMARY.md`; `build.rs` collects them.
const PARTS: &[Part] = include!(concat!(env!("OUT_DIR"), "/manual.rs"));

/// List the pages of the manual, or print one
#[derive(Args)]
#[command(after_help = "Example:\n  fener manual\n  fener manual first-hour")]
pub struct Manual {
    /// Page to print, in Markdown [default: list all pages]
    page: Option<String>,
}

impl Manual {
    pub fn run(self) -> Result<ExitCode, CliError> {
        let pages = || PARTS.iter().flat_map(|(_, pages)| pages.iter());
        let Some(wanted) = self.page else {
            let width = pages().map(|(name, _, _)| name.len()).max().unwrap_or_default();
            for (part, pages) in PARTS {
                print::stdout(if *part == "Summary" { "Manual" } else { part });
                for (name, title, _) in *pages {
                    print::stdout(&format!("  {name:width$}  {title}"));
                }
            }
            print::text("\nfener manual PAGE prints a page.");
            return Ok(ExitCode::SUCCESS);
        };
        // As links of the manual name it, too: `keys.md#fener-yaml`.
        let file = wanted.trim_start_matches("docs/").split('#').next().unwrap_or_default();
        let name = file.strip_suffix(".md").unwrap_or(file).to_lowercase();
        let Some((_, _, text)) = pages().find(|(own, _, _)| *own == name) else {
            let known = pages().map(|(own, _, _)| *own);
            let help = did_you_mean(&name, known, "`fener manual` lists all pages");
            return Err(CliError::new(format!("the manual has no page `{wanted}`"), help));
        };
        print::text(text.trim_end());
        Ok(ExitCode::SUCCESS)
    }
}
