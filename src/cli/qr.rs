//! `fener qr`: draws the QR code of one page, read back before it is written.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::Validated;
use crate::model::campaign::base_url::unreachable;
use crate::qr::{QrCode, fit, verify};

use super::{BuildArgs, CliError, files, page_name, print};

/// Pixels per module of the PNG.
const PNG_SCALE: u32 = 16;

/// Draw the QR code of a page, as SVG or PNG
#[derive(Args)]
#[command(after_help = "Example:\n  fener qr guides/job-abroad > code.svg\n  \
                  fener qr guides/job-abroad --language en --png --out code.png\n  fener qr /en/guides/job-abroad/")]
pub struct Qr {
    /// Folder of the page below content/, its address on the site, or the code of a poster
    page: String,
    /// Language of the page [default: that of the address, or the first of the campaign]
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
    /// Draw a PNG instead of an SVG
    #[arg(long)]
    png: bool,
    /// File to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    build_args: BuildArgs,
}

impl Qr {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let strict = self.build_args.strict;
        let Some(Validated { checked, .. }) = self.build_args.validated(root, strict)? else {
            return Ok(ExitCode::from(1));
        };
        let site = &checked.site;
        let Some(base) = &site.campaign.base_url else {
            return Err(CliError::new(
                "a code needs the address of the site",
                "write `base_url: https://…/` in fener.yaml, or give --base-url",
            ));
        };
        let lang = self.language.as_deref().map(|code| page_name::language(site, code));
        let route = page_name::route(site, &self.page, lang.transpose()?)?;
        let url = [base, &*route.address(site)].concat();
        let Some(code) = QrCode::for_url(&url) else {
            return Err(CliError::new(
                format!("{url} is too long for a QR code"),
                "choose a shorter `base_url`, or a shorter `slug` of the page",
            ));
        };
        if let Err(error) = verify::verify(&code) {
            return Err(CliError::new(
                format!("the code for {url} cannot be read {}", error.when),
                "choose a shorter `base_url`; if it is short, please report this",
            ));
        }
        let width = fit::min_width(&code);
        let bytes = match self.png {
            // Writing to memory does not fail.
            true => code.png(PNG_SCALE).unwrap_or_default(),
            false => code.svg(width).into_bytes(),
        };
        match &self.out {
            Some(out) => {
                let help = "choose another file, or remove this one first";
                files::write_output(out, &bytes, help, |before| not_a_code(before, &bytes))?;
            }
            None => print::bytes(&bytes),
        }
        print::stderr(&format!(
            "{url}: read back; print it at least {width:.0} mm wide, with its white margin"
        ));
        if let Some(reason) = unreachable(base) {
            print::stderr(&format!(
                "do not print it yet: {base} cannot be opened by readers, {reason} (`base_url` in fener.yaml)"
            ));
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The reason not to replace a file that is no picture of the kind of `code`.
fn not_a_code(before: &[u8], code: &[u8]) -> Option<String> {
    // `<svg xmlns="http`, or the head of a PNG.
    const HEAD: usize = 16;
    (before.get(..HEAD) != code.get(..HEAD)).then(|| "is no code that fener has drawn".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_replaces_codes_alone() {
        let code = QrCode::for_url("https://example.org/").unwrap();
        let (svg, png) = (code.svg(20.0).into_bytes(), code.png(PNG_SCALE).unwrap());
        let other = QrCode::for_url("https://example.org/other/").unwrap();
        assert_eq!(not_a_code(&other.svg(30.0).into_bytes(), &svg), None);
        assert_eq!(not_a_code(&other.png(4).unwrap(), &png), None);
        for (before, code) in [(&b"title: x"[..], &svg), (b"<svg>", &svg), (&svg, &png)] {
            assert!(not_a_code(before, code).is_some());
        }
    }
}
