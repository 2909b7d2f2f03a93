//! `fener translate new`: a file to translate into, with the source of each block.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::cli::{CliError, files, print};
use crate::model::page::content_path::text_file;
use crate::translate::{skeleton, stamping};

use super::workspace::Workspace;

/// Start a translation: a draft with the source beside each block
#[derive(Args)]
#[command(after_help = "Example:\n  fener translate new guides/job-abroad ar --from en")]
pub struct New {
    /// The page's folder below content/, or home
    page: String,
    /// The language to translate into
    lang: String,
    /// The language to translate from
    #[arg(long, value_name = "LANG")]
    from: Option<String>,
}

impl New {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let workspace = Workspace::open(root, None)?;
        let page = workspace.page(&self.page)?;
        let lang = workspace.language(&self.lang)?;
        let file = text_file(&page.folder, &self.lang);
        if root.join(&file).exists() {
            let help = format!(
                "see what has changed: fener translate diff {} {}",
                page.display_name(),
                self.lang
            );
            return Err(CliError::new(format!("{file} already exists"), help));
        }
        let (from, source) = workspace.source(page, lang, self.from.as_deref())?;
        let stamp = stamping::new_draft(workspace.site.code(from), source);
        let text = skeleton::new(workspace.file(source), source, &stamp);
        files::edit_inside(root, &file, None, &text)?;
        print::stdout(&file);
        Ok(ExitCode::SUCCESS)
    }
}
