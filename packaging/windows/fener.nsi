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

; Adds the folder to the user's PATH, or takes it away, through PowerShell: NSIS cuts long values. The folder is given in the
; environment, because a name in it may have an apostrophe; entries such as %USERPROFILE% stay as they are written.
!macro ChangePath operation
  StrCpy $0 $INSTDIR
  System::Call 'kernel32::SetEnvironmentVariable(t "FENER_FOLDER", t r0)'
  nsExec::Exec `powershell -NoProfile -ExecutionPolicy Bypass -Command "$$p = (Get-Item 'HKCU:\Environment').GetValue('Path', '', 'DoNotExpandEnvironmentNames'); $$all = @($$p -split ';' | Where-Object { $$_ -and $$_ -ne $$env:FENER_FOLDER })${operation}; Set-ItemProperty -Path 'HKCU:\Environment' -Name Path -Type ExpandString -Value ($$all -join ';')"`
  Pop $0
  ; WM_SETTINGCHANGE to all windows: programs that start from now on see the new PATH.
  SendMessage 0xFFFF 0x001A 0 "STR:Environment" /TIMEOUT=5000
!macroend

Section
  SetOutPath "$INSTDIR"
  File "/oname=fener.exe" "${PROGRAM}"
  ; Started without a command, it opens the preview of the last campaign in the browser.
  CreateShortcut "$SMPROGRAMS\Fener.lnk" "$INSTDIR\fener.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Fener"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro ChangePath " + $$env:FENER_FOLDER"
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Fener.lnk"
  Delete "$INSTDIR\fener.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro ChangePath ""
SectionEnd
