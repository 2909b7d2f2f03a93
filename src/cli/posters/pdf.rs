//! Every sheet as PDF, through a browser.
#![allow(clippy::disallowed_methods, reason = "a browser reads and writes files, not bytes")]

use std::path::Path;

use crate::cli::{CliError, browser, print};
use crate::posters::pdf;

use super::draw::Leaf;

/// Prints every sheet in a folder of its own, so that nothing half-made reaches the output.
pub fn print_all(program: &Path, leaves: &[Leaf]) -> Result<Vec<Leaf>, CliError> {
    let scratch = std::env::temp_dir().join(format!("fener-posters-{}", std::process::id()));
    let outcome = print_into(program, leaves, &scratch);
    // What stays in a temporary folder is cleared by the system.
    let _ = std::fs::remove_dir_all(&scratch);
    outcome
}

fn print_into(program: &Path, leaves: &[Leaf], scratch: &Path) -> Result<Vec<Leaf>, CliError> {
    let failed = |error: std::io::Error| {
        let help = "look at the space that is left for temporary files";
        CliError::new(format!("{} cannot be used: {error}", scratch.display()), help)
    };
    std::fs::create_dir_all(scratch).map_err(failed)?;
    let sheets: Vec<&Leaf> = leaves.iter().filter(|leaf| leaf.sheet.is_some()).collect();
    let bar = print::progress();
    bar.set_length(sheets.len() as u64);
    let mut printed = Vec::new();
    for leaf in sheets {
        let (page, file) = (scratch.join("sheet.html"), scratch.join("sheet.pdf"));
        std::fs::write(&page, &leaf.bytes).map_err(failed)?;
        let _ = std::fs::remove_file(&file);
        browser::print(program, &page, &file, &scratch.join("profile"))?;
        let bytes = std::fs::read(&file).map_err(failed)?;
        let (width, height, slug, bleed) = leaf.sheet.unwrap_or_default();
        let bytes = pdf::boxed(bytes, width, height, slug, bleed);
        printed.push(Leaf { path: leaf.path.replace(".html", ".pdf"), bytes, sheet: None });
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(printed)
}
