//! `fener translate stamp`: "this translation says what its source says today".

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use crate::cli::{CliError, day, files, print};
use crate::model::{Date, StampState};
use crate::translate::front_matter;

use super::workspace::{Workspace, display_name, path, source_hashes};

/// Note in a translation that it says what its source says today
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener translate stamp guides/job-abroad en\n  fener translate stamp home ar --state reviewed --by translator"
)]
pub struct Stamp {
    /// The page's folder below content/, or home
    page: String,
    /// The translation's language
    lang: String,
    /// The source's language, if the stamp does not name it yet
    #[arg(long, value_name = "LANG")]
    from: Option<String>,
    /// Who stands behind it: as it was, or reviewed where nothing was said
    #[arg(long, value_enum)]
    state: Option<State>,
    /// The role of whoever translated or read it
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    /// What counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

/// Who stands behind a translation.
#[derive(Clone, Copy, ValueEnum)]
pub enum State {
    Draft,
    Machine,
    Reviewed,
}

impl State {
    pub fn meant(self) -> StampState {
        match self {
            State::Draft => StampState::Draft,
            State::Machine => StampState::Machine,
            State::Reviewed => StampState::Reviewed,
        }
    }
}

impl Stamp {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let workspace = Workspace::open(root, self.date)?;
        let page = workspace.page(&self.page)?;
        let lang = workspace.language(&self.lang)?;
        let file = path(page, &self.lang);
        let Some(text) = page.own(lang) else {
            let help =
                format!("start it: fener translate new {} {}", display_name(page), self.lang);
            return Err(CliError::new(format!("there is no {file}"), help));
        };
        let (from, source) = workspace.source(page, lang, self.from.as_deref())?;
        let old = text.stamp.as_ref();
        let kept = old.map_or(StampState::Reviewed, |stamp| stamp.state);
        let by = self.by.as_deref().or_else(|| old.and_then(|stamp| stamp.by.as_deref()));
        let state = self.state.map_or(kept, State::meant);
        let code = workspace.site.code(from);
        let value =
            front_matter::stamp(code, state, by, Some(workspace.today), &source_hashes(source));
        let Some(stamped) = front_matter::set(workspace.file(text), "translation", &value) else {
            let help = "start the file with three lines: `---`, `title: …`, `---`";
            return Err(CliError::new(format!("{file} has no front matter"), help));
        };
        let (theirs, ours) = (source.body.blocks.len(), text.body.blocks.len());
        if theirs != ours {
            print::stderr(&format!(
                "warning: {} has {theirs} blocks, and {file} has {ours}: keep paragraph for paragraph and item for item",
                source.location
            ));
        }
        files::write(&root.join(&file), &stamped)?;
        print::stdout(&file);
        Ok(ExitCode::SUCCESS)
    }
}
