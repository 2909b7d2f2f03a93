//! `fener doctor`: looks on this computer for what the commands need, and says how to get what is missing.

mod clock;
mod fonts;
mod rights;

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::finding::Report;
use crate::model::Campaign;
use crate::{preview, read};

use super::{CliError, browser, print};

/// Look for what is missing on this computer
#[derive(Args)]
#[command(
    after_help = "Exit code: 0 if nothing is missing, 1 if something is.\n\nExample:\n  fener doctor --root my-campaign"
)]
pub struct Doctor {}

/// The result of one examination: what was found, or what is missing and how to get it.
type Outcome = Result<String, CliError>;

impl Doctor {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let mut report = Report::new();
        let campaign = read::config(root, &mut report)
            .and_then(|config| Campaign::parse(&config, None, &mut report));
        let mut outcomes = vec![("browser for PDFs", browser())];
        match &campaign {
            Some(campaign) => outcomes.extend([
                ("fonts", fonts::examine(root, &campaign.languages)),
                ("changed files", watching(root)),
                ("rights", rights::examine(root)),
            ]),
            None => outcomes.push(("campaign", Err(no_campaign(&report)))),
        }
        outcomes.push(("clock", clock::examine(root)));
        let problems = outcomes.iter().filter(|(_, outcome)| outcome.is_err()).count();
        for (subject, outcome) in outcomes {
            match outcome {
                Ok(found) => print::stdout(&format!("ok: {subject}: {found}")),
                Err(error) => {
                    print::stdout(&format!("missing: {subject}: {}", error.message));
                    print::stdout(&format!("  help: {}", error.help));
                }
            }
        }
        print::stdout(&match problems {
            0 => "nothing is missing".to_owned(),
            1 => "1 thing is missing".to_owned(),
            n => format!("{n} things are missing"),
        });
        Ok(ExitCode::from(u8::from(problems > 0)))
    }
}

fn browser() -> Outcome {
    let program = browser::find(None).map_err(|error| {
        let help = "install Chromium, Chrome or Edge, or give the path of one to `fener posters --browser`";
        CliError::new(error.message, help)
    })?;
    Ok(program.display().to_string())
}

/// The preview notices changed files.
fn watching(root: &Path) -> Outcome {
    match preview::reason_to_poll(root) {
        None => Ok("this system reports them to the preview".to_owned()),
        Some(reason) => Err(CliError::new(
            format!("the preview looks for them every second: {reason}"),
            "close programs that watch many files; on Linux, raise the limit: \
             sudo sysctl fs.inotify.max_user_watches=524288 fs.inotify.max_user_instances=512",
        )),
    }
}

/// The error of settings that are not there, cannot be read, or have mistakes.
fn no_campaign(report: &Report) -> CliError {
    let is_unread = |code| code == "no-campaign" || read::UNREAD.contains(&code);
    let found = report.sorted().into_iter().find(|finding| is_unread(finding.code));
    let (problem, help) = match found {
        Some(finding) if finding.code == "no-campaign" => (finding.message.clone(), &*finding.help),
        Some(finding) => {
            (format!("{}: {}", finding.location.file, finding.message), &*finding.help)
        }
        None => (
            "fener.yaml has mistakes".to_owned(),
            "run `fener check`, and correct fener.yaml first",
        ),
    };
    CliError::new(format!("{problem}, so fonts and rights were not examined"), help)
}
