//! Lines of each format, as hosts write them.

use super::*;

/// Describes the last of some lines: `PATH DAY AGENT LANGUAGES`, `other`, `directive` or `unknown`.
fn said(lines: &str) -> String {
    let mut reader = LogReader::default();
    let last = lines.lines().map(|line| reader.read(line)).last().expect("a line");
    match last {
        Line::Page(Request { path, day, agent, languages }) => {
            let agent = agent.as_deref().unwrap_or("none");
            format!("{path} {day} {agent} {}", languages.as_deref().unwrap_or("none"))
        }
        Line::Other => "other".into(),
        Line::Directive => "directive".into(),
        Line::Unknown => "unknown".into(),
    }
}

#[test]
fn lines_in_the_common_and_combined_formats() {
    let check = |line: &str, expected: &str| assert_eq!(said(line), expected, "{line}");
    let time = "1.2.3.4 - - [02/Nov/2026:13:55:36 +0100]";
    check(&format!("{time} \"GET /704/?x HTTP/1.1\" 200 23"), "/704/ 2026-11-02 none none");
    check(
        &format!("{time} \"GET /704/ HTTP/2\" 304 0 \"-\" \"A (b)\" \"sq,en;q=0.5\""),
        "/704/ 2026-11-02 A (b) sq,en;q=0.5",
    );
    // A virtual host before the address, and two forwarded addresses.
    check(
        &format!("www.x.org:443 {time} \"GET /704/ HTTP/1.1\" 200 9 \"-\" \"A\""),
        "/704/ 2026-11-02 A none",
    );
    check(
        "1.2.3.4, 5.6.7.8 - - [2/Nov/2026:13:55:36 +0100] \"GET /704/ HTTP/1.1\" 200 9 \"-\" \"A\" \"10.0.0.1, 1.2.3.4\"",
        "/704/ 2026-11-02 A none",
    );
    for field in ["2001:db8::1", "unknown", "HIT", "-", "0.004"] {
        check(
            &format!("{time} \"GET /704/ HTTP/1.1\" 200 9 \"-\" \"A\" \"{field}\""),
            "/704/ 2026-11-02 A none",
        );
    }
    check(
        &format!("{time} \"GET /704/ HTTP/1.1\" 200 9 \"-\" \"A\" \"1.2.3.4\" \"ar\""),
        "/704/ 2026-11-02 A ar",
    );
    // Escaped quotes in the referrer and in the agent.
    check(
        &format!(
            "{time} \"GET /704/ HTTP/1.1\" 200 9 \"https://x/?q=\\\"a b\\\"\" \"A \\\"x\\\" B\""
        ),
        "/704/ 2026-11-02 A \"x\" B none",
    );
    check(
        "1.2.3.4 - - [2026-11-02T10:00:00+01:00] \"GET /704/ HTTP/1.1\" 200 9 \"-\" \"A\"",
        "/704/ 2026-11-02 A none",
    );
    check(
        "2026-11-02T10:00:00Z 1.2.3.4 \"GET http://x.org/704/ HTTP/1.1\" 200 9 \"-\" \"A\"",
        "/704/ 2026-11-02 A none",
    );
    check(
        "79a59 bucket [23/Nov/2026:10:00:00 +0000] 1.2.3.4 - 3E57 REST.GET.OBJECT c/704/index.html \"GET /c/704/index.html HTTP/1.1\" 200 - 9 9 5 4 \"-\" \"A\" -",
        "/c/704/index.html 2026-11-23 A none",
    );
    check(
        &format!("{time} \"GET /fushat%C3%AB/704/ HTTP/1.1\" 200 9"),
        "/fushatë/704/ 2026-11-02 none none",
    );
    for line in
        ["\"HEAD /704/ HTTP/2\" 200 0", "\"GET /704 HTTP/2\" 301 0", "\"POST /704/ HTTP/2\" 200 0"]
    {
        check(&format!("{time} {line}"), "other");
    }
    check("1.2.3.4 - - [32/Nov/2026:13:55:36 +0100] \"GET /704/ HTTP/2\" 200 0", "unknown");
    for line in
        ["Nov 22 10:00:00 host sshd[1]: Accepted", "\"GET /704/\"", "x,y,z", "[", "\"", "{", "{}"]
    {
        check(line, "unknown");
    }
}

#[test]
fn lines_of_json() {
    let check = |line: &str, expected: &str| assert_eq!(said(line), expected, "{line}");
    check(
        r#"{"level":"info","ts":1795428000.1,"request":{"remote_ip":"1.2.3.4","method":"GET","host":"x.org","uri":"/704/?a","headers":{"User-Agent":["A"],"Accept-Language":["sq-AL,en"]}},"status":200}"#,
        "/704/ 2026-11-23 A sq-AL,en",
    );
    check(
        r#"{"ts":"2026/11/23 10:00:00","request":{"method":"GET","uri":"/704/","headers":{}},"status":304}"#,
        "/704/ 2026-11-23 none none",
    );
    check(
        r#"{"time":"2026-11-23T10:00:00+01:00","request":"GET /704/ HTTP/1.1","status":200,"http_user_agent":"A"}"#,
        "/704/ 2026-11-23 A none",
    );
    check(
        r#"{"time_local":"23/Nov/2026:10:00:00 +0100","request_method":"GET","request_uri":"\/704\/","status":"200","user_agent":"A","http_accept_language":"ar"}"#,
        "/704/ 2026-11-23 A ar",
    );
    check(
        r#"{"@timestamp":"2026-11-23T10:00:00Z","http":{"request":{"method":"GET"},"response":{"status_code":200}},"url":{"path":"/704/"},"user_agent":{"original":"A"}}"#,
        "/704/ 2026-11-23 A none",
    );
    check(
        r#"{"StartUTC":"2026-11-23T10:00:00Z","RequestMethod":"GET","RequestPath":"/704/","DownstreamStatus":200,"request_User-Agent":"A"}"#,
        "/704/ 2026-11-23 A none",
    );
    check(
        r#"{"EdgeStartTimestamp":1795428000000000000,"ClientRequestMethod":"GET","ClientRequestURI":"/704/","EdgeResponseStatus":200,"ClientRequestUserAgent":"A"}"#,
        "/704/ 2026-11-23 A none",
    );
    check(r#"{"ts":1795428000,"request":{"method":"POST","uri":"/704/"},"status":200}"#, "other");
    check(r#"{"level":"info","ts":1795428000.1,"msg":"serving initial configuration"}"#, "unknown");
    check(r#"{"broken":"#, "unknown");
}

#[test]
fn lines_in_w3c_format() {
    let check = |line: &str, expected: &str| assert_eq!(said(line), expected, "{line}");
    let iis = "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port c-ip cs(User-Agent) cs(Accept-Language) sc-status\r\n";
    check(
        &format!(
            "{iis}2026-11-23 10:00:00 10.0.0.1 GET /704/ - 443 1.2.3.4 Mozilla/5.0+(Linux) sq-AL,en 200\r\n"
        ),
        "/704/ 2026-11-23 Mozilla/5.0 (Linux) sq-AL,en",
    );
    check(&format!("{iis}2026-11-23 10:00:00 10.0.0.1 GET /704/ - 443 1.2.3.4 A - 404"), "other");
    // Columns in another order from here on.
    check(
        &format!("{iis}#Fields: sc-status cs-uri-stem cs-method date\n200 /705/ GET 2026-11-24"),
        "/705/ 2026-11-24 none none",
    );
    let cloudfront = "#Version: 1.0\n#Fields: date time x-edge-location cs-method cs-uri-stem sc-status cs(User-Agent)\n";
    check(
        &format!(
            "{cloudfront}2026-11-23\t10:00:00\tFRA2\tGET\t/704/\t200\tMozilla/5.0%2520(Linux)"
        ),
        "/704/ 2026-11-23 Mozilla/5.0 (Linux) none",
    );
    check(&format!("{cloudfront}2026-11-23\t10:00:00\tFRA2\tGET"), "unknown");
    check("2026-11-23\t10:00:00\tFRA2\tGET\t/704/\t200\tA", "unknown");
    check(iis, "directive");
}

#[test]
fn encoded_logs_are_read_as_text() {
    let text = "1.2.3.4 - ë 😀\nlast\n";
    let read = |bytes: &[u8]| {
        let mut out = String::new();
        decoded(bytes)
            .and_then(|mut log| log.read_to_string(&mut out))
            .expect("memory can be read");
        out
    };
    let units = |little: bool, mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xfeff).into_iter();
        let bytes = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        mark.chain(text.encode_utf16()).flat_map(bytes).collect()
    };
    for (little, mark) in [(true, true), (true, false), (false, true), (false, false)] {
        assert_eq!(read(&units(little, mark)), text, "little {little}, mark {mark}");
    }
    assert_eq!(read(text.as_bytes()), text);
    assert_eq!(read(format!("\u{feff}{text}").as_bytes()), text);
    // A pair of surrogates across the buffer's end.
    let long = format!("{}😀", "x".repeat(256 * 1024 / 8 - 1));
    let bytes: Vec<u8> = long.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&bytes), long);
}
