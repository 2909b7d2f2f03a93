//! Access logs of every host, as `fener posters scans` counts them.

use crate::support::{Folder, Outcome, Sample};

const BROWSER: &str = "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36";

fn campaign() -> Folder {
    Sample::new()
        .text("content/posters/bus/sq.md", "Pyet", "Pyet.\n")
        .text("content/posters/bus/en.md", "Ask", "Ask.\n")
        .file(
            "content/posters/bus/facts.yaml",
            "code: 704\nplace: bus\nleads_to: guides/first\nhelplines: [emergency]\nsize: A4\nscan_distance_cm: 150\n",
        )
        .write()
}

/// Counts a log of twelve equal lines below a head.
fn counted(head: &str, line: &str) -> Outcome {
    let log = format!("{head}{}", format!("{line}\n").repeat(12));
    counted_bytes(log.as_bytes())
}

fn counted_bytes(log: &[u8]) -> Outcome {
    let folder = campaign();
    folder.put("access.log", log);
    folder.fener(&["posters", "scans", "access.log"])
}

#[track_caller]
fn twelve_scans(head: &str, line: &str, language: &str) {
    let outcome = counted(head, line);
    assert_eq!(outcome.code, Some(0), "{line}: {outcome:?}");
    let row: Vec<&str> =
        outcome.stdout.lines().nth(1).unwrap_or_default().split_whitespace().collect();
    assert_eq!(row, ["704", "2026-W48", language, "12"], "{line}: {outcome:?}");
}

#[test]
fn every_format_is_counted() {
    let combined = |time: &str, rest: &str| {
        format!("1.2.3.4 - - [{time}] \"GET /c/704/ HTTP/1.1\" 200 9{rest}")
    };
    let time = "23/Nov/2026:10:00:00 +0100";
    let agent = format!(" \"-\" \"{BROWSER}\"");
    twelve_scans("", &combined(time, ""), "-");
    twelve_scans("", &combined(time, &agent), "-");
    twelve_scans("", &combined(time, &format!("{agent} \"sq-AL,en;q=0.5\"")), "sq");
    twelve_scans("", &combined("2026-11-23T10:00:00+01:00", &agent), "-");
    let forwarded = format!("9.9.9.9, {} \"10.0.0.1, 1.2.3.4\"", combined(time, &agent));
    twelve_scans("", &forwarded, "-");
    twelve_scans(
        "",
        &combined(time, &format!(" \"https://x/?q=\\\"Googlebot\\\"\" \"{BROWSER}\"")),
        "-",
    );
    let s3 =
        "79a59 bucket [23/Nov/2026:10:00:00 +0000] 1.2.3.4 - 3E57 REST.GET.OBJECT c/704/index.html";
    let s3 = format!("{s3} \"GET /c/704/index.html HTTP/1.1\" 200 - 9 9 5 4 \"-\" \"{BROWSER}\" -");
    twelve_scans("", &s3, "-");
    let caddy = format!(
        r#"{{"level":"info","ts":1795428000.1,"msg":"handled request","request":{{"method":"GET","uri":"/c/704/","headers":{{"User-Agent":["{BROWSER}"],"Accept-Language":["en"]}}}},"status":200}}"#
    );
    twelve_scans("", &caddy, "en");
    let nginx = format!(
        r#"{{"time":"2026-11-23T10:00:00+01:00","request":"GET /c/704/ HTTP/1.1","status":200,"http_user_agent":"{BROWSER}"}}"#
    );
    twelve_scans("", &nginx, "-");
    twelve_scans(
        "#Version: 1.0\n#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent)\n",
        "2026-11-23\t10:00:00\tFRA2\t9\t1.2.3.4\tGET\td1.cloudfront.net\t/c/704/\t200\t-\tMozilla/5.0%20(Linux)",
        "-",
    );
    twelve_scans(
        "#Software: Microsoft Internet Information Services 10.0\r\n#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status\r\n",
        "2026-11-23 10:00:00 10.0.0.1 GET /c/704/ - 443 - 1.2.3.4 Mozilla/5.0+(Linux) - 200\r",
        "-",
    );
    // PowerShell writes UTF-16.
    let text = format!("{}\n", combined(time, &agent)).repeat(12);
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    let outcome = counted_bytes(&units.flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    assert!(outcome.stdout.contains("704: 12"), "{outcome:?}");
}

#[test]
fn phones_are_no_robots_and_robots_are_no_phones() {
    let line = |agent: &str| {
        format!(
            "1.2.3.4 - - [23/Nov/2026:10:00:00 +0100] \"GET /c/704/ HTTP/1.1\" 200 9 \"-\" \"{agent}\""
        )
    };
    for agent in [
        "Mozilla/5.0 (Linux; Android 10; CUBOT NOTE 20) Chrome/120 Mobile Safari/537.36",
        "Mozilla/5.0 (Linux; Android 11; QR Scanner; wv) Chrome/110 Mobile Safari/537.36",
    ] {
        twelve_scans("", &line(agent), "-");
    }
    for agent in [
        "Mozilla/5.0 \\\"x\\\" Googlebot/2.1",
        "Mozilla/5.0 (compatible; AhrefsBot/7.0)",
        "WhatsApp/2.23",
    ] {
        let outcome = counted("", &line(agent));
        assert!(outcome.stderr.contains("12 requests of robots"), "{agent}: {outcome:?}");
        assert!(!outcome.stdout.contains("704"), "{agent}: {outcome:?}");
    }
}

#[test]
fn an_unknown_format_is_an_error() {
    for line in [
        "Nov 23 10:00:00 host varnish[1]: GET /c/704/ 200",
        "2026-11-23,/c/704/,200",
        "<entry path=\"/c/704/\"/>",
        r#"{"message":"hello"}"#,
        "2026-11-23 10:00:00 GET /c/704/ 200",
        "lorem ipsum",
    ] {
        let outcome = counted("", line);
        assert_eq!(outcome.code, Some(1), "{line}: {outcome:?}");
        assert!(
            outcome.stderr.contains("none of 12 lines is in a known format"),
            "{line}: {outcome:?}"
        );
        assert_eq!(outcome.stdout, "", "{line}");
    }
    let outcome = counted_bytes(b"");
    assert_eq!(outcome.code, Some(0), "an empty log: {outcome:?}");
}
