//! `docs/findings.md`: every page of `fener explain`, under the codes that it is about.

use std::collections::BTreeSet;

use fener::explain::{pages, summaries};

/// Returns the page, in Markdown.
pub fn page() -> String {
    let mut manual = String::from(
        "# Findings\n\nEach message of `fener check` ends with a code in brackets. `fener explain CODE` prints what stands here about it.\n",
    );
    let codes: Vec<&str> = summaries().into_iter().map(|(code, _)| code).collect();
    // A page's head names its codes in the order of their sentences.
    let titled = |page: &'static str| {
        let mut own: Vec<&str> =
            codes.iter().copied().filter(|code| pages(code).contains(&page)).collect();
        own.sort_by_key(|code| page.find(&format!("`{code}`")));
        (own.join(", "), page)
    };
    let all: BTreeSet<(String, &str)> = codes.iter().flat_map(|c| pages(c)).map(titled).collect();
    for (codes, page) in all {
        let body = page.trim_end().replace("\n# ", "\n### ");
        manual.push_str(&format!("\n## {codes}\n\n{body}\n"));
    }
    manual
}
