; The installer for Windows: makensis -DVERSION=0.1.0 -DPROGRAM=fener.exe -DOUT=fener-0.1.0-setup.exe fener.nsi
; Installs for the current user alone, without the rights of an administrator, adds fener to PATH and to the Start menu.
Unicode true
SetCompressor /SOLID lzma
Name "Fener ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Fener"
RequestExecutionLevel user
ShowInstDetails nevershow

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Fener"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; Takes the folder out of the user's PATH, and with `add` in $0 writes it at the end. Windows itself changes the value, in memory,
; because a string of NSIS holds 1,023 letters and PATH up to 32,767. Entries such as %USERPROFILE% stay as they are written.
!macro ChangePath un
Function ${un}ChangePath
  System::Alloc 70000
  Pop $1
  IntPtrOp $2 $1 + 2
  System::Call 'kernel32::lstrcpyW(p r1, w ";")'
  ; As it is written, of type REG_SZ or REG_EXPAND_SZ, in at most 65,536 bytes. 2: there is no PATH yet.
  System::Call 'advapi32::RegGetValueW(p 0x80000001, w "Environment", w "Path", i 0x10000006, p 0, p r2, *i 65536)i.r3'
  StrCmp $3 2 +2
  StrCmp $3 0 0 failed
  Call ${un}LastLetter
  StrCmp $4 59 +2 ; a semicolon
  System::Call 'kernel32::lstrcatW(p r1, w ";")'
  StrCpy $5 ";$INSTDIR;"
  StrLen $6 $5
  IntOp $6 $6 - 1
  IntOp $6 $6 * 2
  next:
  System::Call 'shlwapi::StrStrIW(p r1, w r5)p.r7'
  StrCmp $7 0 removed
  IntPtrOp $8 $7 + $6
  System::Call 'kernel32::lstrlenW(p r8)i.r9'
  IntOp $9 $9 * 2
  IntOp $9 $9 + 2
  System::Call 'ntdll::RtlMoveMemory(p r7, p r8, p r9)'
  Goto next
  removed:
  StrCmp $0 "add" 0 +4
  StrCpy $0 $INSTDIR
  System::Call 'kernel32::lstrcatW(p r1, w r0)'
  Goto write
  Call ${un}LastLetter
  StrCmp $3 $1 write ; nothing is left of it
  System::Call '*$3(&i2 0)'
  write:
  System::Call 'kernel32::lstrlenW(p r1)i.r9'
  IntOp $9 $9 * 2
  System::Call 'advapi32::RegSetKeyValueW(p 0x80000001, w "Environment", w "Path", i 2, p r2, i r9)i.r3'
  StrCmp $3 0 done
  failed:
  MessageBox MB_OK "PATH was not changed (error $3). The folder of fener is $INSTDIR" /SD IDOK
  done:
  System::Free $1
  ; WM_SETTINGCHANGE to all windows: programs that start from now on see the new PATH.
  SendMessage 0xFFFF 0x001A 0 "STR:Environment" /TIMEOUT=5000
FunctionEnd

; The place of the last letter of the text at $1, in $3, and its code, in $4.
Function ${un}LastLetter
  System::Call 'kernel32::lstrlenW(p r1)i.r3'
  IntOp $3 $3 - 1
  IntOp $3 $3 * 2
  IntPtrOp $3 $1 + $3
  System::Call '*$3(&i2.r4)'
FunctionEnd
!macroend
!insertmacro ChangePath ""
!insertmacro ChangePath "un."

; Windows neither replaces nor deletes the file of a program that runs: the person is asked to close it. Without a window (/S), the
; installer ends with exit code 2.
!macro Closed un
Function ${un}Closed
  again:
  IfFileExists "$INSTDIR\fener.exe" 0 closed
  ClearErrors
  FileOpen $1 "$INSTDIR\fener.exe" a
  IfErrors running
  FileClose $1
  Return
  running:
  MessageBox MB_RETRYCANCEL "Fener is running. Close its window, then choose Retry." /SD IDCANCEL IDRETRY again
  Abort "Fener is running."
  closed:
FunctionEnd
!macroend
!insertmacro Closed ""
!insertmacro Closed "un."

Section
  Call Closed
  SetOutPath "$INSTDIR"
  File "/oname=fener.exe" "${PROGRAM}"
  ; Started without a command, it opens the preview of the last campaign in the browser.
  CreateShortcut "$SMPROGRAMS\Fener.lnk" "$INSTDIR\fener.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Fener"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  StrCpy $0 "add"
  Call ChangePath
SectionEnd

Section "Uninstall"
  Call un.Closed
  Delete "$SMPROGRAMS\Fener.lnk"
  Delete "$INSTDIR\fener.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  StrCpy $0 "remove"
  Call un.ChangePath
SectionEnd
