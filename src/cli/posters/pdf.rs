//! Prints every sheet as PDF with a browser.
#![allow(clippy::disallowed_methods, reason = "a browser reads and writes files, not bytes")]

use std::path::Path;

use crate::cli::{CliError, browser, print};
use crate::print::pdf::with_page_boxes;

use super::files::OutputFile;

/// Prints every sheet in a temporary folder, so that nothing unfinished reaches the output.
pub fn print_all(program: &Path, files: &[OutputFile]) -> Result<Vec<OutputFile>, CliError> {
    let scratch = std::env::temp_dir().join(format!("fener-posters-{}", std::process::id()));
    let outcome = print_into(program, files, &scratch);
    // The system clears what stays in a temporary folder.
    let _ = std::fs::remove_dir_all(&scratch);
    outcome
}

fn print_into(
    program: &Path,
    files: &[OutputFile],
    scratch: &Path,
) -> Result<Vec<OutputFile>, CliError> {
    let failed = |error: std::io::Error| {
        let help = "check the space and the rights of the folder for temporary files";
        CliError::new(format!("{} cannot be used: {error}", scratch.display()), help)
    };
    std::fs::create_dir_all(scratch).map_err(failed)?;
    let sheets: Vec<_> = files.iter().filter_map(|file| Some((file, file.boxes?))).collect();
    let bar = print::progress();
    bar.set_length(sheets.len() as u64);
    let mut printed = Vec::new();
    for (sheet, boxes) in sheets {
        let (page, file) = (scratch.join("sheet.html"), scratch.join("sheet.pdf"));
        std::fs::write(&page, &sheet.bytes).map_err(failed)?;
        let _ = std::fs::remove_file(&file);
        browser::print(program, &page, &file, &scratch.join("profile"))?;
        let bytes = std::fs::read(&file).map_err(failed)?;
        let bytes = with_page_boxes(bytes, boxes);
        let path = sheet.path.replace(".html", ".pdf");
        printed.push(OutputFile { path, bytes, boxes: None });
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(printed)
}
