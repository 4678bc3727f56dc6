@echo off
rem Starts Qihang: headless when a command is given (qihang rates --on 2013-08-31), else the workbench.
rem   QIHANG_JAVA    the Java to use (a folder with bin\java.exe); else jre\ beside this script, JAVA_HOME, PATH
rem   QIHANG_VMARGS  further Java options, e.g. -Xmx4g
rem   QIHANG_HEADLESS  when set, never opens the workbench
rem -application, -product and what follows go to Equinox as they are (p2 director, for one).
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "here=%here:~0,-1%"

rem --- a Java of version 21 or newer, told by the release file in its folder ---
set "home="
call :try "%here%\jre"
if not defined home if defined QIHANG_JAVA call :try "%QIHANG_JAVA%"
if not defined home if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined home for /f "delims=" %%J in ('where java 2^>nul') do if not defined home call :try "%%~dpJ.."
if not defined home for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do if not defined home call :try "%%~J"
if not defined home (
  echo Qihang needs Java 21 or newer and found none. Install one, or set QIHANG_JAVA to its folder. 1>&2
  exit /b 3
)

rem --- workbench or headless? A word that is no option's value is a command ---
set "mode=workbench"
if defined QIHANG_HEADLESS set "mode=headless"
set "nl="
set "configuration="
set "data="
set "skip="
call :sort %*
rem --- the user's own folder: the language chosen in the workbench, and Equinox's caches when the product's cannot be written ---
set "own=%LOCALAPPDATA%\Qihang"
if not defined nl if "%mode%"=="workbench" if exist "%own%\language" set /p nl=<"%own%\language"
if not defined nl set "nl=zh_CN"
if "%nl%"=="zh" set "nl=zh_CN"
set "nlargs=-nl %nl%"
if "%nl%"=="given" set "nlargs="

set "confargs="
if defined configuration goto configured
copy /y nul "%here%\configuration\.writable" >nul 2>&1 && del "%here%\configuration\.writable" >nul 2>&1 && goto configured
set "confdir=%own%\product\configuration"
if not exist "%confdir%" mkdir "%confdir%"
set confargs=-configuration "%confdir%"
:configured

set "launcher="
for %%L in ("%here%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fL"

set "vmargs=--enable-native-access=ALL-UNNAMED -Xshare:auto -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set vmargs=%vmargs% -Djava.util.logging.config.file="%here%\configuration\logging.properties"
if "%mode%"=="workbench" goto workbench
set "appargs="
rem Start level 4 leaves declarative services out, which only the workbench and p2 need.
if "%mode%"=="headless" set "vmargs=%vmargs% -XX:+UseSerialGC -Dosgi.startLevel=4"
if "%mode%"=="headless" set "appargs=-application org.qihang.cli.application -data @none"

rem --- the console must read UTF-8 while the command writes it; the code page is put back after ---
set "codepage="
for /f "tokens=2 delims=:" %%C in ('chcp') do set "codepage=%%C"
chcp 65001 >nul 2>&1
"%home%\bin\java.exe" -Xmx1g %vmargs% %QIHANG_VMARGS% -jar "%launcher%" -nosplash %appargs% %nlargs% %confargs% %*
set "result=%ERRORLEVEL%"
if defined codepage chcp %codepage% >nul 2>&1
exit /b %result%

:workbench
rem The workbench chooses its own workspace when none is given.
set "dataargs=-data @noDefault"
if defined data set "dataargs="
start "Qihang" "%home%\bin\javaw.exe" -Xmx2g %vmargs% %QIHANG_VMARGS% -jar "%launcher%" -nosplash -product org.qihang.app.product %dataargs% %nlargs% %confargs% %*
exit /b 0

:try
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
set "version="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=." %%M in ("%%~V") do set "version=%%~M"
if not defined version goto :eof
if %version% GEQ 21 set "home=%~f1"
goto :eof

:sort
if "%~1"=="" goto :eof
if not defined skip goto word
if "%skip%"=="-nl" set "nl=given"
if "%skip%"=="--lang" if not defined nl set "nl=%~1"
if "%skip%"=="-configuration" set "configuration=given"
if "%skip%"=="-data" set "data=given"
set "skip="
shift
goto sort
:word
set "word=%~1"
for %%O in (-application -product) do if "%word%"=="%%O" (set "mode=raw" & goto :eof)
for %%O in (--lang -nl -configuration) do if "%word%"=="%%O" (set "skip=%%O" & shift & goto sort)
if "%mode%"=="headless" (shift & goto sort)
for %%O in (--store --screenshot -data) do if "%word%"=="%%O" (set "skip=%%O" & shift & goto sort)
for %%O in (-h -V --help --version) do if "%word%"=="%%O" set "mode=headless"
if not "%word:~0,1%"=="-" set "mode=headless"
shift
goto sort
