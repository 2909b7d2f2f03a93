//! Prints every sheet as PDF with a browser.

use std::path::Path;

use crate::cli::{CliError, browser, print};
use crate::print::pdf::with_page_boxes;

use super::files::OutputFile;

/// Prints every sheet in a temporary folder, so that nothing unfinished reaches the output.
pub fn print_all(program: &Path, files: &[OutputFile]) -> Result<Vec<OutputFile>, CliError> {
    let mut folder = tempfile::Builder::new();
    folder.prefix("fener-posters-");
    // For this user alone.
    #[cfg(unix)]
    folder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let scratch = folder.tempdir().map_err(|_| {
        let help = "check the space and the rights of the folder for temporary files";
        CliError::new(format!("{} cannot be used", std::env::temp_dir().display()), help)
    })?;
    // The system clears what stays in a temporary folder.
    print_into(program, files, scratch.path())
}

fn print_into(
    program: &Path,
    files: &[OutputFile],
    scratch: &Path,
) -> Result<Vec<OutputFile>, CliError> {
    let sheets: Vec<_> = files.iter().filter_map(|file| Some((file, file.boxes?))).collect();
    let bar = print::progress();
    bar.set_length(sheets.len() as u64);
    let mut printed = Vec::new();
    for (sheet, boxes) in sheets {
        let bytes = with_page_boxes(browser::print(program, &sheet.bytes, scratch)?, boxes);
        let path = sheet.path.replace(".html", ".pdf");
        printed.push(OutputFile { path, bytes, boxes: None });
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(printed)
}
