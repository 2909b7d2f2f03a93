//! Drawings of a campaign in its theme: the logo, and the drawing on the home page.

use std::collections::BTreeMap;

use crate::finding::{Located, Report, nearest, suggestion};
use crate::images;
use crate::read::ThemeFile;

/// Bytes of a cleaned drawing: it is on every page that a reader opens.
const MAX_BYTES: usize = 20_000;

/// An SVG, cleaned as pictures of texts are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    pub svg: String,
    /// In pixels; 0 if the SVG does not state its size.
    pub width: u32,
    pub height: u32,
}

impl Drawing {
    /// Cleans a file of the campaign's folder `themes`; `None` with a finding if it cannot be published.
    pub fn read(
        key: &str,
        path: &Located<String>,
        files: &BTreeMap<String, ThemeFile>,
        report: &mut Report,
    ) -> Option<Drawing> {
        let name = path.value.trim().trim_start_matches("./");
        let name = name.strip_prefix("themes/").unwrap_or(name);
        let Some(file) = files.get(name).filter(|file| !file.is_built_in) else {
            let drawings = files.iter().filter(|(_, file)| !file.is_built_in);
            let drawings = drawings.map(|(path, _)| path.as_str()).filter(|p| p.ends_with(".svg"));
            let near = nearest(name, drawings).map(|near| format!("themes/{near}"));
            let file = name.rsplit('/').next().unwrap_or(name);
            let otherwise =
                format!("put the drawing into the folder `themes`: `{key}: themes/{file}`");
            let help = suggestion(near, otherwise);
            let message = format!("missing drawing: `themes/{name}` does not exist");
            report.error("bad-value", &path.location, message).help(help);
            return None;
        };
        match images::clean_svg(&file.bytes) {
            Ok((_, svg)) if svg.len() > MAX_BYTES => {
                let size = svg.len();
                report
                    .error(
                        "over-budget",
                        &file.location,
                        format!("the drawing has {size} bytes, {MAX_BYTES} are allowed"),
                    )
                    .help("simplify its paths in the drawing program");
                None
            }
            Ok((head, svg)) => Some(Drawing { svg, width: head.width, height: head.height }),
            Err(trouble) => {
                report.error(trouble.code(), &file.location, trouble.message()).help(
                    "save it as a plain SVG in the drawing program, without script and links",
                );
                None
            }
        }
    }
}
