//! `fener explain`: prints the page about a finding.

use std::process::ExitCode;

use clap::Args;

use crate::explain;
use crate::finding::did_you_mean;

use super::{CliError, print};

/// Explain a finding: its reason, an example, and the fix
#[derive(Args)]
#[command(after_help = "Example:\n  fener explain dead-link\n  fener explain")]
pub struct Explain {
    /// Code of the finding, in brackets after its severity [default: list all codes]
    code: Option<String>,
}

impl Explain {
    pub fn run(self) -> Result<ExitCode, CliError> {
        let Some(code) = self.code else {
            let summaries = explain::summaries();
            let width = summaries.iter().map(|(code, _)| code.len()).max().unwrap_or_default();
            for (code, summary) in summaries {
                let summary = summary.split_whitespace().collect::<Vec<_>>().join(" ");
                print::stdout(&format!("{code:width$}  {summary}"));
            }
            return Ok(ExitCode::SUCCESS);
        };
        // As it is copied from a report, too: `error[dead-link]: broken link`.
        let copied = code.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
        let code = copied.map_or(code.as_str(), |(code, _)| code);
        let code = code.trim().trim_matches('`').to_lowercase().replace([' ', '_'], "-");
        let pages = explain::pages(&code);
        if pages.is_empty() {
            let known = explain::summaries().into_iter().map(|(code, _)| code);
            let help = did_you_mean(&code, known, "`fener explain` lists all codes");
            return Err(CliError::new(format!("no finding has the code `{code}`"), help));
        }
        print::text(&pages.join("\n---\n\n").trim_end().replace("\n\n\n", "\n\n"));
        Ok(ExitCode::SUCCESS)
    }
}
