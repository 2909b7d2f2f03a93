//! Code that a server runs inside of a text.

/// ASP and JSP, and server-side includes.
const STARTS: [&str; 3] = ["<%", "<!--#", "<jsp:"];

/// Instructions of XML that are no code, and may stand in the text of an office program.
const INSTRUCTIONS: [&str; 4] = ["xml ", "xml:", "xml\n", "xpacket"];

/// Tags of ColdFusion without their first letters, `cf`.
const COLD_FUSION: &str = "abort admin applet application argument associate break cache case catch chart collection \
    component content continue cookie customtag dbinfo directory div document dump else elseif error exchange execute exit \
    feed file finally flush form ftp function grid header htmlhead http if image imap import include index inject input \
    insert interface invoke javascript ldap location lock log loop mail module ntauthenticate object objectcache output \
    param pdf pod pop print processingdirective procparam procresult property query queryparam registry report rethrow \
    return savecontent schedule script search select servlet set setting sharepoint silent spreadsheet static storedproc \
    switch table thread throw trace transaction try update websocket wddx while window xml zip";

/// Returns `true` for a text in lower case with code that a server runs. Each `<?` is taken for PHP, with or without its name.
pub(super) fn is_in(lower: &str) -> bool {
    let is_php = |rest: &str| !INSTRUCTIONS.iter().any(|known| rest.starts_with(known));
    let is_tag = |rest: &str| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(rest.len());
        COLD_FUSION.split(' ').any(|tag| tag == &rest[..end])
    };
    STARTS.iter().any(|code| lower.contains(code))
        || lower.split("<?").skip(1).any(is_php)
        || lower.split("<cf").skip(1).any(is_tag)
}
