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

; Adds a folder to the user's PATH, or takes it away, through PowerShell: NSIS cuts long values.
!macro ChangePath operation
  nsExec::Exec `powershell -NoProfile -ExecutionPolicy Bypass -Command "$$p = [Environment]::GetEnvironmentVariable('Path', 'User'); $$all = @($$p -split ';' | Where-Object { $$_ -and $$_ -ne '$INSTDIR' })${operation}; [Environment]::SetEnvironmentVariable('Path', ($$all -join ';'), 'User')"`
  Pop $0
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
  !insertmacro ChangePath " + '$INSTDIR'"
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Fener.lnk"
  Delete "$INSTDIR\fener.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro ChangePath ""
SectionEnd
