//! Files that browsers or servers run, or obey as their settings, by their paths.

/// Extensions of pages, scripts, programs and settings. Those of PHP are known by their beginning.
const EXTENSIONS: &[&str] = &[
    "appcache", "asa", "asax", "ascx", "ashx", "asmx", "asp", "aspx", "atom", "axd", "bat", "cdx",
    "cer", "cfc", "cfm", "cfml", "cgi", "cjs", "class", "cmd", "config", "cshtml", "css", "cts",
    "dll", "exe", "fcgi", "hta", "htaccess", "htc", "htm", "html", "htpasswd", "ini", "jar",
    "jhtml", "jnlp", "js", "jse", "jsf", "jsm", "jsp", "jspf", "jspx", "jsx", "lua", "mht",
    "mhtml", "mjs", "mml", "mts", "phar", "pht", "phtm", "phtml", "pl", "pm", "ps1", "psgi", "py",
    "pyc", "rb", "rdf", "rhtml", "rss", "sh", "shtm", "shtml", "stm", "svg", "svgz", "swf", "tcl",
    "toml", "ts", "tsx", "vbhtml", "vbs", "war", "wasm", "wsf", "wsgi", "xap", "xbl", "xht",
    "xhtml", "xml", "xsd", "xsl", "xslt", "xul",
];

/// Extensions that are codes of languages, too: before another one they tell the language of a text, as in `guide.pl.pdf`. Servers run such
/// files by their first line alone (`#!`), which is judged by itself.
const LANGUAGES: &[&str] = &["pl", "sh", "ts"];

/// Names of files that hosts obey: GitHub Pages, Netlify, Cloudflare Pages, Vercel, Azure, Firebase and others.
const SETTINGS: &[&str] = &[
    "_config.yaml",
    "_config.yml",
    "_headers",
    "_redirects",
    "_routes.json",
    "amplify.yml",
    "app.yaml",
    "firebase.json",
    "gemfile",
    "now.json",
    "procfile",
    "render.yaml",
    "routes.json",
    "serve.json",
    "static.json",
    "staticfile",
    "vercel.json",
    "wrangler.json",
    "wrangler.jsonc",
];

/// A folder whose files Apache runs.
const PROGRAMS: &str = "cgi-bin";

/// Returns `true` for a file that browsers or servers run, or that tells a server what to do. Each part of its name counts, as in
/// `a.php.txt` and `a.js.en`: servers read them in any order.
pub fn is_active(path: &str) -> bool {
    let path = path.to_lowercase();
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", &path));
    SETTINGS.contains(&name)
        || folders.split('/').any(|folder| folder == PROGRAMS)
        || are_parts_active(name)
}

fn are_parts_active(name: &str) -> bool {
    // Some servers end a name at a semicolon, and systems drop signs at its end.
    let is_dropped = |letter: char| !letter.is_alphanumeric();
    let parts: Vec<&str> =
        name.split(['.', ';']).skip(1).map(|part| part.trim_matches(is_dropped)).collect();
    let last = parts.len().saturating_sub(1);
    parts.iter().enumerate().any(|(at, part)| {
        let is_language = at < last && LANGUAGES.contains(part);
        part.starts_with("php") || EXTENSIONS.contains(part) && !is_language
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_of_a_name_counts() {
        for path in [
            "a.html",
            "A.HTML",
            "b/a.js.en",
            "a.php.txt",
            "a.php7",
            "a.phps",
            "a.phtml",
            "a.pht",
            "a.phar",
            "a.cfm",
            "a.cjs",
            "a.mjs",
            "a.py",
            "a.rb",
            "a.pl",
            "a.cgi",
            "a.swf",
            "a.html ",
            "a.php~",
            "a.asp;.jpg",
            ".htaccess",
            ".htpasswd",
            ".htaccess.txt",
            ".user.ini",
            "web.config",
            "b/_headers",
            "_redirects",
            "_routes.json",
            "_worker.js",
            "_config.yml",
            "staticwebapp.config.json",
            "vercel.json",
            "netlify.toml",
            "cgi-bin/a",
            "b/cgi-bin/c/a.txt",
            "sitemap.xml",
        ] {
            assert!(is_active(path), "{path}");
        }
        for path in [
            "CNAME",
            "robots.txt",
            "security.txt",
            ".well-known/assetlinks.json",
            ".well-known/apple-app-site-association",
            "guide.pl.pdf",
            "guide.ru.pdf",
            "guide.pdf",
            "film.ro.vtt",
            "html",
            "js/notes.txt",
            "a.js/notes.txt",
            "logo.png",
            "a.woff2",
            ".nojekyll",
            "cgi-bin",
        ] {
            assert!(!is_active(path), "{path}");
        }
    }
}
