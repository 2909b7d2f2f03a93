//! Calendars and contacts that pass, and those that act.

use super::refusal::SCRIPT;
use super::*;

#[track_caller]
fn check(line: &str, expected: Result<(), Refusal>) {
    for ending in ["\r\n", "\n"] {
        let lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", line, "END:VEVENT", "END:VCALENDAR", ""];
        let text = lines.join("\n").replace('\n', ending);
        assert_eq!(inspect(&text), expected, "{line}");
    }
}

#[test]
fn ordinary_lines_pass() {
    for line in [
        "SUMMARY:Info: ziua porților",
        "URL:https://example.org/a",
        "URL:http\\://example.org",
        "URL:www.example.org",
        "DESCRIPTION:JavaScript: un curs\\, file:///a",
        "ORGANIZER;CN=\"Ana: ONG\":mailto:a@example.org",
        "ATTACH:https://example.org/a.pdf",
        "ATTACH:CID:jsmith.part3@example.org",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
        "PHOTO:data:image/jpeg;base64,/9j/4AAQ",
        "TEL;VALUE=uri:tel:+37322555555",
        "IMPP:xmpp:a@example.org",
        "item1.X-ABLabel:_$!<HomePage>!$_",
        "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C8=9A",
        "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT1H\nEND:VALARM",
        "UID:urn:uuid:1",
        "UID:event-1:a",
        "X-ABUID:5E9A-1\\:ABPerson",
        "X-WR-CALNAME:Info: ziua porților",
        "X-OTHER:Info: ziua",
        "X-SOCIALPROFILE;type=twitter:https://example.org/ana",
        "X-SOCIALPROFILE;type=a:x-apple:ana",
        "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=\"A: b\":geo:44.4,28.1",
        "IMPP;X-SERVICE-TYPE=AIM:aim:ana",
        "X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">\\n<HTML><BODY>\\n<P DIR=LTR><A HREF=\"https://example.org\">a</A></P></BODY></HTML>",
        "X-ALT-DESC;FMTTYPE=text/html:<html xmlns:v=\"urn:schemas-microsoft-com:vml\"><head><style><!--\\n/* Font Definitions */\\n@font-face\\n\\t{font-family:\"Cambria Math\"\\;}\\np{margin:0}--></style><!--[if gte mso 9]><xml>\\n<o:shapedefaults v:ext=\"edit\" spidmax=\"1026\" />\\n</xml><![endif]--></head><body><p>f&#233\\;<o:p></o:p></p></body></html>",
        "X-SKYPE-USERNAME:live:ana",
        "BEGIN:VALARM\nACTION:AUDIO\nATTACH;VALUE=URI:Basso\nEND:VALARM",
        "BEGIN:VALARM\nACTION:NONE\nTRIGGER;VALUE=DATE-TIME:19760401T005545Z\nEND:VALARM",
        "X-TEXT;ENCODING=QUOTED-PRINTABLE:=C8=9A",
        "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo",
        "RRULE:FREQ=WEEKLY;BYDAY=MO",
        "AGENT:",
        "ORGANIZER;SENT-BY=\"mailto:b@example.org\":mailto:a@example.org",
        "ATTENDEE;MEMBER=\"mailto:a@example.org\",\"mailto:b@example.org\":mailto:c@example.org",
        "ATTENDEE;CN=Linia: 116006;X-NUM-GUESTS=0:mailto:a@example.org",
        "LOCATION;ALTREP=\"https://example.org/\":a",
        "DTSTART;TZID=\"(UTC+02:00) Chi\u{15f}in\u{103}u: ora\":20261129T100000",
        "NOTE;ENCODING=BASE64:Zmphbeu=",
        "NOTE;BASE64:ZmphbMOr",
        "SOUND;ENCODING=b;TYPE=WAVE:UklGRgAAAABXQVZF",
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg=\n =ABAQA",
        "PHOTO;ENCODING=BASE64:/9j/4AAQS",
        "X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:/9j/4AAQSkZJRg==",
        "KEY;ENCODING=b:MIIBIjANBgkqhkiG9w0BAQ==",
        "KEY:data:application/pgp-keys;base64,mQENBF==",
        "PHOTO:data:image/png;base64,iVBORw0KGgo=",
        "X-DATE:Data: 5 mai",
        "X-ALT-DESC;FMTTYPE=text/html:<a href=\"https://example.org/?on=1&amp;src=2&b=3\">f&#233\\;</a>",
        "URL;ENCODING=b:aHR0cHM6Ly9leGFtcGxlLm9yZw==",
    ] {
        check(line, Ok(()));
    }
}

#[test]
fn addresses_that_act_are_found_however_they_are_written() {
    for line in [
        "URL:javascript:alert(1)",
        "URL:java\n script:alert(1)",
        "URL:java\n\tscript:alert(1)",
        "url;x=1:JAVASCRIPT:a",
        "item1.URL:vbscript:a",
        "URL:javascript\\:a",
        "ORGANIZER: javascript:a",
        "KEY:data:text/html,<b>",
        "X-SOCIALPROFILE:javascript:a",
        "DESCRIPTION;ALTREP=\"javascript:a\":x",
        "STRUCTURED-DATA;VALUE=URI:javascript:a",
        "LOCATION;VALUE=URI:javascript:a",
        "NEW-PROPERTY:javascript:a",
        "X-A;ENCODING=QUOTED-PRINTABLE:java=73cript:a",
        "ORGANIZER;SENT-BY=\"javascript:1\":mailto:a@example.org",
        "ATTENDEE;DELEGATED-TO=\"mailto:a@example.org\", \"java^nscript:1\":mailto:b@example.org",
        "ATTENDEE;CN=\"javascript:1\":mailto:a@example.org",
        "URL;ENCODING=b:amF2YXNjcmlwdDphbGVydCgxKQ==",
        "URL;BASE64:amF2YXNjcmlwdDphbGVydCgxKQ",
        "X-ALT-DESC;FMTTYPE=text/html:<p onmouseover=\"a()\">a</p>",
        "X-ALT-DESC:<p title=\">\" OnClick = a()>a</p>",
        "X-ALT-DESC:<p/onclick=a()>a",
    ] {
        check(line, Err(SCRIPT));
    }
    for line in [
        "BEGIN:VALARM\nACTION:PROCEDURE\nATTACH:a\nEND:VALARM",
        "ACTION:PROC\n EDURE",
        "action;x=1: procedure",
        "ATTACH:file:///c:/windows/system32/calc.exe",
        "ATTACH:file://server/a",
        "ATTACH:\\\\server\\a.wav",
        "ATTACH:\\\\\\\\server\\\\a.wav",
        "CONFERENCE;VALUE=URI:search-ms:a",
        "DESCRIPTION;ALTREP=\"ms-msdt:/id\":x",
        "URL:ms-word:ofe|u|https://example.org",
        "IMPP:ms-msdt:a",
        "LINK;VALUE=URI;LINKREL=x:file:///c:/a.exe",
        "CONCEPT:ms-msdt:x",
        "X-ABURL:file:///c:/a.exe",
        "item1.X-SOCIALPROFILE:ms-msdt:a",
        "X-A:\\\\server\\a",
        "ATTACH:/etc/passwd",
        "X-ALT-DESC;FMTTYPE=text/html:<a href=\"ms-msdt:/id\">",
        "BEGIN:VALARM\nACTION:X-RUN\nEND:VALARM",
        "ATTENDEE;DIR=\"ldap://example.org\":mailto:a@example.org",
        "ATTENDEE;MEMBER=\"mailto:a@example.org\",\"ms-msdt:/id\":mailto:b@example.org",
        "ATTENDEE;DELEGATED-FROM=\"\\\\server\\a\":mailto:a@example.org",
        "DTSTART;X-A=ms-msdt\\:x:20261129",
        "URL;ENCODING=BASE64:bXMtbXNkdDovaWQ=",
    ] {
        check(line, Err(PROGRAM));
    }
    for line in [
        "PHOTO;VALUE=URI:https://example.org/a.png",
        "IMAGE;VALUE=URI;DISPLAY=BADGE:http://example.org/a.png",
        "item2.LOGO:HTTPS://example.org/a.png",
        "STYLED-DESCRIPTION;FMTTYPE=text/html:<img src=https://example.org/a>",
        "X-ALT-DESC;FMTTYPE=\"text/html\":<p style=\"background:url(https://example.org/a)\">",
        "X-ALT-DESC;FMTTYPE=text/html:<body background = https://example.org/a>",
        "X-ALT-DESC;FMTTYPE=text/html:<p style=\"background:u\\72l(https://example.org/a)\">",
        "DESCRIPTION;FMTTYPE=image/svg+xml:<svg/>",
        "SOUND:\n //example.org/a.ogg",
        "BEGIN:VALARM\nACTION:AUDIO\nATTACH:https://example.org/a.wav\nEND:VALARM",
    ] {
        check(line, Err(REMOTE));
    }
    for line in [
        "ATTACH;FMTTYPE=application/octet-stream;ENCODING=BASE64;VALUE=BINARY:TVqQ",
        "ATTACH;encoding=\"base64\":TVqQ",
        "ATTACH;VALUE=BINARY:TVqQ",
        "AGENT:BEGIN:VCARD\\nURL:javascript:a",
        "agent;VALUE=uri:cid:a",
        "ATTACH:data:application/x-msdownload;base64,TVqQAAMAAAAEAAAA",
        "ATTACH:data:image/png;base64,iVBORw0KGgo=",
        "SOUND;ENCODING=b;TYPE=WAVE:TVqQAAMAAAAEAAAA",
        "KEY;ENCODING=b:TVqQAAMAAAAEAAAA",
        "KEY;BASE64:UEsDBBQAAAAIAA==",
        "X-FILE;ENCODING=b:TVqQAAMAAAAEAAAA",
        "X-FILE;ENCODING=b:UmFyIRoHAQA=",
        "PHOTO:data:application/octet-stream;base64,TVqQ",
        "PHOTO:data:image/png,a",
        "X-A:data:,a",
        "DESCRIPTION;ALTREP=\"data:application/x-msdownload;base64,TVqQ\":a",
    ] {
        check(line, Err(INSIDE));
    }
    check("BEGIN:VALARM\nACTION:EMAIL\nATTENDEE:mailto:a@example.org\nEND:VALARM", Err(MAIL));
    check("PHOTO;ENCODING=b;TYPE=SVG+XML:PHN2Zz48c2NyaXB0Pg==", Err(INSIDE));
    check("PHOTO;ENCODING=b;TYPE=JPEG:PHN2Zz48c2NyaXB0Pg==", Err(INSIDE));
    check("X-ALT-DESC;FMTTYPE=text/html:<a href='&#109;s-msdt:a'>", Err(UNREADABLE));
    check("X-ALT-DESC:<a href='java&colon\\;a'>", Err(UNREADABLE));
    check("X-ALT-DESC:<p style='background:u&#x72;l(https://a)'>", Err(UNREADABLE));
    check("PHOTO;ENCODING=b:%%%", Err(UNREADABLE));
    check("URL;ENCODING=b:am%F2YXNjcmlwdDphbGVydCgxKQ==", Err(UNREADABLE));
    check("X-ALT-DESC:<html><img src=https://example.org/a></html>", Err(REMOTE));
    check("X-ALT-DESC:<a\\nPING=https://example.org/a>", Err(REMOTE));
    check("URL;ENCODING=QUOTED-PRINTABLE:java=73cript:a", Err(UNREADABLE));
}
