//! `fener translate export` and `import`: PO files for translators and their editors.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::cli::{CliError, Format, day, files, findings, inside, print};
use crate::finding::{Location, Report};
use crate::model::Date;
use crate::read;
use crate::translate::po;

use super::workspace::{Workspace, report_differences};

/// Write one language's texts and interface phrases as a PO file
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener translate export ar --out ar.po\n  fener translate export ar --from en"
)]
pub struct Export {
    /// The language to translate into
    lang: String,
    /// The language to translate from; by default that of each page
    #[arg(long, value_name = "LANG")]
    from: Option<String>,
    /// The file to write [default: the language's code with .po, in the campaign's folder]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

/// Write a PO file's translations into the campaign
#[derive(Args)]
#[command(after_help = "Example:\n  fener translate import ar.po")]
pub struct Import {
    /// The PO file to read
    file: PathBuf,
    /// The format of the findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// The date that counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

impl Export {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let workspace = Workspace::open(root, self.date)?;
        let lang = workspace.language(&self.lang)?;
        let from = self.from.as_deref().map(|code| workspace.language(code)).transpose()?;
        if from == Some(lang) {
            let message = format!("`{}` cannot be translated from itself", self.lang);
            return Err(CliError::new(message, "write another language with --from"));
        }
        if !workspace.is_complete {
            let message = "the PO file would lack texts: some files cannot be read";
            return Err(CliError::finding(message, "correct them, and export it again"));
        }
        let text = po::export(workspace.exchange(), lang, from);
        let out = self.out.unwrap_or_else(|| inside(root, &format!("{}.po", self.lang)));
        files::write(&out, text)?;
        print::stdout(&out.display().to_string());
        Ok(ExitCode::SUCCESS)
    }
}

impl Import {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let workspace = Workspace::open(root, self.date)?;
        let mut report = Report::new();
        let location = Location::file(self.file.display().to_string());
        let text = read::text_file(&self.file, &mut report).map_err(|error| {
            CliError::unreadable(
                &self.file,
                &error,
                "give the PO file that came back from the translator",
            )
        })?;
        let changed = match text {
            Some(text) => po::import(workspace.exchange(), &location, &text, &mut report),
            None => Vec::new(),
        };
        findings::report(Path::new(""), &report, self.format);
        if report.blocks(false) {
            return Ok(ExitCode::from(1));
        }
        for text in &changed {
            let before = workspace.hashes.get(&*text.path).copied();
            files::edit_inside(root, &text.path, before, &text.content)?;
            print::stdout(&text.path);
        }
        let paths: Vec<&str> = changed.iter().map(|text| &*text.path).collect();
        report_differences(root, &paths, workspace.today, self.format)?;
        if changed.is_empty() {
            print::stdout("no changes");
        }
        // Translations of a text that cannot be read were not compared with it.
        Ok(if workspace.is_complete { ExitCode::SUCCESS } else { ExitCode::from(1) })
    }
}
