//! The scripts of a theme, joined and minified, within their budgets.

use std::collections::BTreeMap;

use crate::finding::Report;
use crate::read::ThemeFile;

use super::minify;

/// The maximum size in bytes of the scripts on the pages that search and save, which do nothing without a script.
const MAX_TOOL_SCRIPT: usize = 14_336;

/// The scripts of each family of pages that has one.
pub struct Scripts {
    pub full: String,
    pub landing: String,
    pub search: String,
    pub offline: String,
    /// The service worker, `/sw.js`.
    pub worker: String,
}

impl Scripts {
    /// Joins the files of each family. `budget` is the maximum size in bytes on the pages that work without a script.
    pub fn load(
        files: &BTreeMap<String, &ThemeFile>,
        budget: usize,
        report: &mut Report,
    ) -> Scripts {
        let mut script = |paths: &[&str], budget| join(files, paths, budget, report);
        Scripts {
            full: script(&["js/fener.js", "js/share.js"], budget),
            landing: script(&["js/fener.js", "js/landing.js"], budget),
            search: script(&["js/fener.js", "js/search.js"], MAX_TOOL_SCRIPT),
            offline: script(&["js/fener.js", "js/offline.js"], MAX_TOOL_SCRIPT),
            worker: script(&["js/worker.js"], usize::MAX),
        }
    }
}

/// Joins scripts, minified. Reports the file with which they exceed the budget in bytes.
fn join(
    files: &BTreeMap<String, &ThemeFile>,
    paths: &[&str],
    budget: usize,
    report: &mut Report,
) -> String {
    let mut whole = String::new();
    for file in paths.iter().filter_map(|path| files.get(*path)) {
        if !whole.is_empty() {
            whole.push('\n');
        }
        let script = minify::script(&String::from_utf8_lossy(&file.bytes));
        // `<!--` starts a comment in which `</script>` ends nothing (HTML, 4.12.1.3).
        if minify::ends(&script, "script") || script.contains("<!--") {
            report
                .error("template", &file.location, "the script contains `</script` or `<!--`")
                .help("write `<\\/script` or `<\\!--` in a string");
            continue;
        }
        whole.push_str(&script);
        if whole.len() > budget {
            let size = whole.len();
            let message = format!("the script has {size} bytes, {budget} are allowed");
            report
                .error("over-budget", &file.location, message)
                .help("pages must work without a script: shorten it");
        }
    }
    whole
}
