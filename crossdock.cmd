@echo off
rem Crossdock: the service and the tool in one. Builds itself when needed; needs a JDK 17 or newer, nothing else.
rem   crossdock serve        the service on port 8080
rem   crossdock help         all commands
rem Options for Java go into CROSSDOCK_JAVA_OPTIONS, for example -Dquarkus.http.port=8081.
setlocal
set "FOLDER=%~dp0"
if "%FOLDER:~-1%"=="\" set "FOLDER=%FOLDER:~0,-1%"
set "JAR=%FOLDER%\target\quarkus-app\quarkus-run.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo crossdock: there is no Java. Install a JDK 17 or newer, or set JAVA_HOME. 1>&2
    exit /b 2
)

set "STALE="
if not exist "%JAR%" set "STALE=yes"
if not defined STALE if exist "%FOLDER%\src\main" (
    powershell -NoProfile -Command "$built = (Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem '%FOLDER%\pom.xml', '%FOLDER%\src\main' -Recurse -File | Where-Object { $_.LastWriteTime -gt $built }) { exit 1 }"
    if errorlevel 1 set "STALE=yes"
)
if defined STALE (
    echo crossdock: building, this takes a minute 1>&2
    pushd "%FOLDER%"
    call mvnw.cmd -q -DskipTests package 1>&2
    if errorlevel 1 (
        popd
        echo crossdock: the build failed. The lines above say why. 1>&2
        exit /b 2
    )
    popd
)

rem Everything but the service is over before the optimising compiler pays off.
set "TUNING=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "TUNING=-XX:+UseParallelGC"
if not defined CROSSDOCK_HOME set "CROSSDOCK_HOME=%FOLDER%"
"%JAVA%" -Xmx256m %TUNING% %CROSSDOCK_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
