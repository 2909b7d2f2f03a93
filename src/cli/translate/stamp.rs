//! `fener translate stamp`: marks a translation as up to date with its source.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use strum::VariantNames;

use crate::cli::{CliError, Format, day, files, findings, print};
use crate::finding::{Report, counted};
use crate::model::page::content_path::text_file;
use crate::model::{Date, LangId, Page, StampState, Text};
use crate::read;
use crate::translate::origin;
use crate::translate::stamping::{self, StampClaim};

use super::workspace::{Workspace, differences};

/// Mark a translation as up to date with its source
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
    /// The state of the translation; by default as it was; a draft if it is new, or was reviewed before the source changed
    #[arg(long, value_parser = state_parser())]
    state: Option<StampState>,
    /// The role of the translator or reviewer
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

/// Accepts the names of [`StampState`].
fn state_parser() -> impl TypedValueParser<Value = StampState> {
    PossibleValuesParser::new(StampState::VARIANTS).try_map(|name| name.parse::<StampState>())
}

impl Stamp {
    /// Returns `true` for the text from which its supposed source was translated, and for the original of a page unless
    /// a source is named: two texts that are each other's translation would never drift.
    fn is_source(&self, workspace: &Workspace, page: &Page, lang: LangId, other: &Text) -> bool {
        let is_from_here =
            other.stamp.as_ref().is_some_and(|stamp| stamp.from == workspace.site.code(lang));
        is_from_here || self.from.is_none() && origin::original(page) == Some(lang)
    }

    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let workspace = Workspace::open(root, self.date)?;
        let page = workspace.page(&self.page)?;
        let lang = workspace.language(&self.lang)?;
        let file = text_file(&page.folder, &self.lang);
        let text = workspace.text(page, lang)?;
        let (from, source) = workspace.source(page, lang, self.from.as_deref())?;
        if self.is_source(&workspace, page, lang, source) {
            let help = format!(
                "stamp its translations: fener translate stamp {} {}",
                page.display_name(),
                workspace.site.code(from)
            );
            return Err(CliError::new(format!("{file} is the source of this page"), help));
        }
        let claim = StampClaim { state: self.state, by: self.by.as_deref() };
        let source_text = (workspace.site.code(from), &*source.authored);
        // The letters of the file stay as they are, in whatever Unicode form.
        let written = read::text(root, &file).map_err(|error| {
            CliError::unreadable(Path::new(&file), &error, "check the permissions of the file")
        })?;
        let stamped = stamping::stamp(&written.text, text, source_text, claim, workspace.today);
        let Some((stamped, state)) = stamped else {
            let help = "start the file with three lines: `---`, `title: …`, `---`";
            return Err(CliError::new(format!("{file} has no front matter"), help));
        };
        let was_reviewed =
            text.stamp.as_ref().is_some_and(|stamp| stamp.state == StampState::Reviewed);
        if was_reviewed && state == StampState::Draft && self.state.is_none() {
            print::stderr(&format!(
                "{file} was reviewed against an older source: it is a draft now (`--state reviewed` once a person has read it)"
            ));
        }
        let (theirs, ours) = (source.body.blocks.len(), text.body.blocks.len());
        if theirs != ours {
            print::stderr(&format!(
                "warning: {} has {} and {file} has {ours}: write paragraph for paragraph and item for item",
                source.location,
                counted(theirs, "block")
            ));
        }
        let before = workspace.hashes.get(&*text.location.file).copied();
        files::edit_inside(root, &file, before, &stamped)?;
        let mut report = Report::new();
        let _ = differences(root, &[&*file], workspace.today, &mut report)?;
        findings::report(root, &report, Format::Human);
        print::stdout(&file);
        Ok(ExitCode::SUCCESS)
    }
}
