//! One file of the output: checked when it is rendered, and written, or copied as it was when it was read.

use std::path::Path;

use crate::cache::Cache;
use crate::check::{self, Output};
use crate::finding::{Finding, Location, Report, caught};
use crate::model::Route;
use crate::read;
use crate::render::{self, File, Renderer};
use crate::write::{Staging, WriteError};

/// Runs the checks of one rendered file; returns no file if a template failed.
pub fn check<'f>(
    root: &Path,
    renderer: &Renderer,
    route: Route,
    file: Result<File<'f>, Finding>,
) -> (Option<File<'f>>, Report) {
    let mut report = Report::new();
    match file {
        Ok(file) => {
            let site = &renderer.site;
            let without_numbers = |path: &str| {
                let bytes = check::text_of(root, site, path)?;
                let (bytes, left_out) = site.withheld.without_numbers_of_file(path, bytes);
                Some(File::Bytes { bytes, left_out })
            };
            let checked = match &file {
                File::Bytes { .. } => None,
                File::Copy(path, _) => without_numbers(path),
                File::ImageVariant(asset, 0) => without_numbers(&site.asset(*asset).path),
                File::ImageVariant(..) | File::ShareCard(_) => None,
            };
            if let File::Bytes { bytes, left_out } = checked.as_ref().unwrap_or(&file) {
                caught(&Location::settings(), &mut report, |report| {
                    let large_block = render::large_block(renderer, route);
                    check::output(&Output { site, route, bytes, left_out, large_block }, report);
                });
            }
            if let (File::Copy(path, _), None) = (&file, &checked) {
                caught(&Location::file(&**path), &mut report, |report| {
                    check::numbers_in_document(root, site, path, report);
                });
            }
            // A drawing is written without its numbers when it is made.
            let file = match (file, checked) {
                (File::Copy(..), Some(File::Bytes { bytes, left_out })) if !left_out.is_empty() => {
                    File::Bytes { bytes, left_out }
                }
                (file, _) => file,
            };
            (Some(file), report)
        }
        Err(finding) => {
            report.push(finding);
            (None, report)
        }
    }
}

/// Writes one file; returns its size in bytes. What cannot be drawn or read is a finding.
///
/// # Errors
///
/// Fails if it cannot be written.
pub fn write(
    root: &Path,
    renderer: &Renderer,
    cache: &Cache,
    staging: &Staging,
    route: Route,
    file: File<'_>,
    report: &mut Report,
) -> Result<u64, WriteError> {
    let path = route.file(&renderer.site);
    let bytes = match file {
        File::Bytes { bytes, .. } => bytes,
        File::Copy(from, hash) => return copy(root, &from, hash, staging, &path, report),
        // It was written when it was made.
        File::ImageVariant(asset, variant) => {
            return Ok(renderer.image_variants.size(asset, variant));
        }
        File::ShareCard(svg) => match renderer.theme.share_cards.draw(&svg, Some(cache)) {
            Ok(bytes) => bytes,
            Err(finding) => {
                report.push(finding);
                return Ok(0);
            }
        },
    };
    staging.write(&path, &bytes)?;
    Ok(bytes.len() as u64)
}

/// Copies a file of the campaign as it was when it was read; returns its size. A file that has changed since is a
/// finding: its name and size on pages are those of its old content.
fn copy(
    root: &Path,
    from: &str,
    hash: u64,
    staging: &Staging,
    to: &str,
    report: &mut Report,
) -> Result<u64, WriteError> {
    let location = Location::file(from);
    let copied = match read::open(root, from) {
        Ok(file) => staging.copy(to, file)?,
        Err(error) => {
            error.report(&location, report);
            return Ok(0);
        }
    };
    if copied.hash != hash {
        report
            .error("unreadable", &location, "the file changed during the build")
            .help("run the command again");
    }
    Ok(copied.size)
}
