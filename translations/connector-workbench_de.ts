<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Collector</name>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>The run ended early: Microsoft throttled this tenant.</source>
        <translation>Der Lauf endete vorzeitig: Microsoft hat diesen Mandanten gedrosselt.</translation>
    </message>
    <message>
        <source>The run ended early: the local store failed.</source>
        <translation>Der Lauf endete vorzeitig: Der lokale Speicher hat versagt.</translation>
    </message>
    <message>
        <source>The run ended early: %1</source>
        <translation>Der Lauf endete vorzeitig: %1</translation>
    </message>
</context>
<context>
    <name>ConnectorBanner</name>
    <message>
        <source>Client secret of %1 has expired</source>
        <translation>Der geheime Clientschlüssel von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Stopped at %1. The cursor is kept, so collection resumes without a gap.</source>
        <translation>Angehalten um %1. Der Cursor bleibt erhalten, die Sammlung geht lückenlos weiter.</translation>
    </message>
    <message>
        <source>Stopped on %1. The cursor is kept.</source>
        <translation>Angehalten am %1. Der Cursor bleibt erhalten.</translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation>Clientschlüssel erneuern…</translation>
    </message>
    <message>
        <source>How to create one</source>
        <translation>So erstellen Sie einen</translation>
    </message>
    <message>
        <source>Client secret of %1 is missing</source>
        <translation>Der geheime Clientschlüssel von %1 fehlt</translation>
    </message>
    <message>
        <source>Nothing is collected until it is entered. The cursor is kept.</source>
        <translation>Bis er eingegeben ist, wird nichts gesammelt. Der Cursor bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 waits for its client secret. The cursor is kept.</source>
        <translation>%1 wartet auf den geheimen Clientschlüssel. Der Cursor bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What causes this?</source>
        <translation>Woran liegt das?</translation>
    </message>
    <message>
        <source>%1 is throttled (HTTP 429 Too Many Requests)</source>
        <translation>%1 wird gedrosselt (HTTP 429 Too Many Requests)</translation>
    </message>
    <message>
        <source>Microsoft asked us to wait %1 s. Retrying in %2. The cursor is kept, so no activity is skipped.</source>
        <translation>Microsoft bittet um %1 s Wartezeit. Nächster Versuch in %2. Der Cursor bleibt erhalten, keine Aktivität wird übersprungen.</translation>
    </message>
    <message>
        <source>Retrying in %1. The cursor is kept, so no activity is skipped.</source>
        <translation>Nächster Versuch in %1. Der Cursor bleibt erhalten, keine Aktivität wird übersprungen.</translation>
    </message>
    <message>
        <source>Raise interval…</source>
        <translation>Intervall erhöhen…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>No network since %1. 1 connector waits, stored records stay available.</source>
        <translation>Kein Netzwerk seit %1. 1 Connector wartet, gespeicherte Datensätze bleiben verfügbar.</translation>
    </message>
    <message>
        <source>No network since %1. %2 connectors wait, stored records stay available.</source>
        <translation>Kein Netzwerk seit %1. %2 Connectors warten, gespeicherte Datensätze bleiben verfügbar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Netzwerkeinstellungen…</translation>
    </message>
    <message>
        <source>Client secret of %1 is past its last day</source>
        <translation>Der geheime Clientschlüssel von %1 ist über seinen letzten Tag hinaus</translation>
    </message>
    <message>
        <source>Client secret of %1 expires today</source>
        <translation>Der geheime Clientschlüssel von %1 läuft heute ab</translation>
    </message>
    <message>
        <source>Client secret of %1 expires tomorrow</source>
        <translation>Der geheime Clientschlüssel von %1 läuft morgen ab</translation>
    </message>
    <message>
        <source>Client secret of %1 expires in %2 days</source>
        <translation>Der geheime Clientschlüssel von %1 läuft in %2 Tagen ab</translation>
    </message>
    <message>
        <source>%1. Update it now to avoid a stop.</source>
        <translation>%1. Erneuern Sie ihn jetzt, damit die Sammlung nicht anhält.</translation>
    </message>
    <message>
        <source>Remind me in 3 days</source>
        <translation>In 3 Tagen erinnern</translation>
    </message>
</context>
<context>
    <name>ConnectorDetails</name>
    <message>
        <source>net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>err</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>Der Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>Some records could not be read</source>
        <translation>Einige Datensätze waren nicht lesbar</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Last run stored 1 record in %1.</source>
        <translation>Der letzte Lauf speicherte 1 Datensatz in %1.</translation>
    </message>
    <message>
        <source>Last run stored %1 records in %2.</source>
        <translation>Der letzte Lauf speicherte %1 Datensätze in %2.</translation>
    </message>
    <message>
        <source>Fetch is on hold after HTTP 429.</source>
        <translation>Der Abruf ruht nach HTTP 429.</translation>
    </message>
    <message>
        <source>Token: %1.</source>
        <translation>Token: %1.</translation>
    </message>
    <message>
        <source>no client secret</source>
        <translation>kein geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>%1 records stored so far.</source>
        <translation>Bisher %1 Datensätze gespeichert.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Rückstand %1</translation>
    </message>
    <message>
        <source>%1. Recovered.</source>
        <translation>%1. Behoben.</translation>
    </message>
</context>
<context>
    <name>ConnectorRowMenu</name>
    <message>
        <source>Another process collects this connector.</source>
        <translation>Ein anderer Prozess sammelt für diesen Connector.</translation>
    </message>
    <message>
        <source>The connector needs a Data Analyzer profile first.</source>
        <translation>Der Connector braucht zuerst ein Data-Analyzer-Profil.</translation>
    </message>
    <message>
        <source>The connector is paused.</source>
        <translation>Der Connector ist pausiert.</translation>
    </message>
    <message>
        <source>Microsoft asked to wait. Collect now is possible when the countdown ends.</source>
        <translation>Microsoft bat um Wartezeit. „Jetzt sammeln“ geht wieder, sobald der Countdown endet.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <source>The connector is collecting already.</source>
        <translation>Der Connector sammelt bereits.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt sammeln</translation>
    </message>
    <message>
        <source>Add to a Data Analyzer profile…</source>
        <translation>Zu einem Data-Analyzer-Profil hinzufügen…</translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation>Clientschlüssel erneuern…</translation>
    </message>
    <message>
        <source>Collect from an earlier time…</source>
        <translation>Ab einem früheren Zeitpunkt sammeln…</translation>
    </message>
    <message>
        <source>Log filters…</source>
        <translation>Logfilter…</translation>
    </message>
    <message>
        <source>Forecast and deploy…</source>
        <translation>Prognose und Bereitstellung…</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Datensätze anzeigen</translation>
    </message>
    <message>
        <source>Show in Activity log</source>
        <translation>Im Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Delete connector…</source>
        <translation>Connector löschen…</translation>
    </message>
</context>
<context>
    <name>ConnectorStanding</name>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Tested %1 · all checks passed</source>
        <translation>Getestet %1 · alle Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Tested %1 · failed</source>
        <translation>Getestet %1 · fehlgeschlagen</translation>
    </message>
    <message>
        <source>The next poll asks again, nothing skipped</source>
        <translation>Die nächste Abfrage holt es nach, nichts wird übersprungen</translation>
    </message>
    <message>
        <source>Same request again, nothing skipped</source>
        <translation>Dieselbe Anfrage erneut, nichts wird übersprungen</translation>
    </message>
    <message>
        <source>Waits for the client secret</source>
        <translation>Wartet auf den geheimen Clientschlüssel</translation>
    </message>
    <message>
        <source>Tries again by itself</source>
        <translation>Versucht es von selbst erneut</translation>
    </message>
    <message>
        <source>Needs its client secret</source>
        <translation>Braucht den geheimen Clientschlüssel</translation>
    </message>
    <message>
        <source>Waits for the network, cursor kept</source>
        <translation>Wartet auf das Netzwerk, Cursor bleibt erhalten</translation>
    </message>
    <message>
        <source>%1 records stored so far</source>
        <translation>Bisher %1 Datensätze gespeichert</translation>
    </message>
    <message>
        <source>Last run incomplete</source>
        <translation>Letzter Lauf unvollständig</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Needs a Data Analyzer profile</source>
        <translation>Braucht ein Data-Analyzer-Profil</translation>
    </message>
    <message>
        <source>A test is running</source>
        <translation>Ein Test läuft</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keiner.</translation>
    </message>
    <message>
        <source>1 connector.</source>
        <translation>1 Connector.</translation>
    </message>
    <message>
        <source>%1 connectors.</source>
        <translation>%1 Connectors.</translation>
    </message>
    <message>
        <source>%1 All fine.</source>
        <comment>after the number of connectors</comment>
        <translation>%1 Alles in Ordnung.</translation>
    </message>
    <message>
        <source>%1 1 needs attention: %2.</source>
        <translation>%1 1 braucht Aufmerksamkeit: %2.</translation>
    </message>
    <message>
        <source>%1 %2 need attention: %3.</source>
        <translation>%1 %2 brauchen Aufmerksamkeit: %3.</translation>
    </message>
    <message>
        <source>Waits for the proxy&apos;s password</source>
        <translation>Wartet auf das Kennwort des Proxys</translation>
    </message>
</context>
<context>
    <name>ConnectorStatus</name>
    <message>
        <source>Collecting as planned.</source>
        <translation>Sammelt wie geplant.</translation>
    </message>
    <message>
        <source>Some records could not be mapped; they are kept as they came.</source>
        <translation>Einige Datensätze ließen sich nicht zuordnen; sie bleiben, wie sie kamen.</translation>
    </message>
    <message>
        <source>The last run may not have read everything. The next one goes on from there.</source>
        <translation>Der letzte Lauf hat vielleicht nicht alles gelesen. Der nächste macht dort weiter.</translation>
    </message>
    <message>
        <source>In no Data Analyzer profile: nothing is collected.</source>
        <translation>In keinem Data-Analyzer-Profil: Es wird nichts gesammelt.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>The client secret is missing: enter it again.</source>
        <translation>Der geheime Clientschlüssel fehlt: Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Active; has not collected yet.</source>
        <translation>Aktiv; hat noch nicht gesammelt.</translation>
    </message>
    <message>
        <source>The last test passed; the next run will show whether data flows.</source>
        <translation>Der letzte Test war erfolgreich; ob Daten fließen, zeigt der nächste Lauf.</translation>
    </message>
</context>
<context>
    <name>ErrorExplanation</name>
    <message>
        <source>the client secret is not valid</source>
        <translation>der geheime Clientschlüssel ist ungültig</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s Value, not its Secret ID.</source>
        <translation>Fügen Sie den Wert des Schlüssels ein, nicht die Geheimnis-ID.</translation>
    </message>
    <message>
        <source>the app was not found in this tenant</source>
        <translation>die App wurde in diesem Mandanten nicht gefunden</translation>
    </message>
    <message>
        <source>Check that Client ID and Tenant ID come from the same app&apos;s Overview.</source>
        <translation>Prüfen Sie, ob Client ID und Tenant ID aus der Übersicht derselben App stammen.</translation>
    </message>
    <message>
        <source>the Tenant ID is not valid</source>
        <translation>die Tenant ID ist ungültig</translation>
    </message>
    <message>
        <source>Check Tenant ID: 32 hexadecimal digits.</source>
        <translation>Prüfen Sie die Tenant ID: 32 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>the tenant belongs to a national cloud that is not supported</source>
        <translation>der Mandant gehört zu einer nationalen Cloud, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Use a commercial Microsoft 365 tenant: GCC, GCC High, DoD and China are not supported.</source>
        <translation>Verwenden Sie einen kommerziellen Microsoft 365-Mandanten: GCC, GCC High, DoD und China werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Defender for Cloud Apps is not available in this tenant</source>
        <translation>Defender for Cloud Apps ist in diesem Mandanten nicht verfügbar</translation>
    </message>
    <message>
        <source>Check the subscription: E5, E5 Security or E5 Compliance.</source>
        <translation>Prüfen Sie das Abonnement: E5, E5 Security oder E5 Compliance.</translation>
    </message>
    <message>
        <source>the app has not been given consent in this tenant</source>
        <translation>der App wurde in diesem Mandanten keine Zustimmung erteilt</translation>
    </message>
    <message>
        <source>Add the application permission Investigation.read of Microsoft Cloud App Security to the app and grant admin consent.</source>
        <translation>Fügen Sie der App die Anwendungsberechtigung Investigation.read von Microsoft Cloud App Security hinzu und erteilen Sie die Administratorzustimmung.</translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the scope of the token request</source>
        <translation>Microsoft Entra nimmt den Bereich (Scope) der Tokenanforderung nicht an</translation>
    </message>
    <message>
        <source>Microsoft Entra cannot make sense of the token request</source>
        <translation>Microsoft Entra versteht die Tokenanforderung nicht</translation>
    </message>
    <message>
        <source>Check Tenant ID, Client ID and Client Secret.</source>
        <translation>Prüfen Sie Tenant ID, Client ID und Client Secret.</translation>
    </message>
    <message>
        <source>Check that no proxy changes the request and that the login address is Microsoft&apos;s.</source>
        <translation>Prüfen Sie, ob ein Proxy die Anfrage verändert und ob die Anmeldeadresse zu Microsoft gehört.</translation>
    </message>
    <message>
        <source>Conditional Access blocked the sign-in</source>
        <translation>Bedingter Zugriff hat die Anmeldung blockiert</translation>
    </message>
    <message>
        <source>Ask a tenant administrator to allow this app from this network.</source>
        <translation>Bitten Sie einen Administrator des Mandanten, diese App aus diesem Netzwerk zuzulassen.</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation>die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>Set the clock of this computer; let it follow a time server.</source>
        <translation>Stellen Sie die Uhr dieses Computers; lassen Sie sie einem Zeitserver folgen.</translation>
    </message>
    <message>
        <source>Microsoft Entra holds back sign-ins for a while</source>
        <translation>Microsoft Entra hält Anmeldungen eine Weile zurück</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Microsoft Entra has a temporary fault</source>
        <translation>Microsoft Entra hat eine vorübergehende Störung</translation>
    </message>
    <message>
        <source>the client secret has expired</source>
        <translation>der geheime Clientschlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>Create a new secret in Entra: App registrations, your app, Certificates &amp; secrets. Copy its Value.</source>
        <translation>Erstellen Sie in Entra einen neuen Schlüssel: App-Registrierungen, Ihre App, Zertifikate &amp; Geheimnisse. Kopieren Sie dessen Wert.</translation>
    </message>
    <message>
        <source>the client secret did not reach Microsoft Entra</source>
        <translation>der geheime Clientschlüssel kam nicht bei Microsoft Entra an</translation>
    </message>
    <message>
        <source>Enter the Client Secret again.</source>
        <translation>Geben Sie das Client Secret erneut ein.</translation>
    </message>
    <message>
        <source>the app is disabled</source>
        <translation>die App ist deaktiviert</translation>
    </message>
    <message>
        <source>Ask a tenant administrator to enable it in Entra, Enterprise applications.</source>
        <translation>Bitten Sie einen Administrator des Mandanten, sie in Entra unter Unternehmensanwendungen zu aktivieren.</translation>
    </message>
    <message>
        <source>the tenant was not found</source>
        <translation>der Mandant wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check Tenant ID: Directory (tenant) ID. A tenant of a US Government or China cloud is not found either; those clouds are not supported.</source>
        <translation>Prüfen Sie die Tenant ID: Verzeichnis-ID (Mandant). Auch ein Mandant einer US-Behörden- oder China-Cloud wird nicht gefunden; diese Clouds werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>the app has no role assigned in this tenant</source>
        <translation>der App ist in diesem Mandanten keine Rolle zugewiesen</translation>
    </message>
    <message>
        <source>the signature of the credential is not valid</source>
        <translation>die Signatur der Anmeldeinformation ist ungültig</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the request (AADSTS%1)</source>
        <translation>Microsoft Entra hat die Anfrage abgelehnt (AADSTS%1)</translation>
    </message>
    <message>
        <source>Look up the code: https://login.microsoftonline.com/error?code=%1</source>
        <translation>Schlagen Sie den Code nach: https://login.microsoftonline.com/error?code=%1</translation>
    </message>
    <message>
        <source>Microsoft asks to wait %1 s.</source>
        <translation>Microsoft bittet um %1 s Wartezeit.</translation>
    </message>
    <message>
        <source>If you ask Microsoft for help, name the correlation ID %1.</source>
        <translation>Wenn Sie Microsoft um Hilfe bitten, nennen Sie die Korrelations-ID %1.</translation>
    </message>
    <message>
        <source>Microsoft cannot make sense of the request</source>
        <translation>Microsoft versteht die Anfrage nicht</translation>
    </message>
    <message>
        <source>Microsoft cannot make sense of the request: something in this connector&apos;s configuration is wrong.</source>
        <translation>Microsoft versteht die Anfrage nicht: Etwas in der Konfiguration dieses Connectors ist falsch.</translation>
    </message>
    <message>
        <source>Go through the fields of the Configuration step.</source>
        <translation>Gehen Sie die Felder des Schritts „Konfiguration“ durch.</translation>
    </message>
    <message>
        <source>the credential was not accepted</source>
        <translation>die Anmeldeinformation wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The credential was not accepted, or it carries no right to this API.</source>
        <translation>Die Anmeldeinformation wurde nicht angenommen oder gibt kein Recht auf diese API.</translation>
    </message>
    <message>
        <source>Compare Client ID and Client Secret with the portal.</source>
        <translation>Vergleichen Sie Client ID und Client Secret mit dem Portal.</translation>
    </message>
    <message>
        <source>See whether the secret has expired.</source>
        <translation>Sehen Sie nach, ob der Schlüssel abgelaufen ist.</translation>
    </message>
    <message>
        <source>Check that the app is licensed and entitled for this API.</source>
        <translation>Prüfen Sie, ob die App für diese API lizenziert und berechtigt ist.</translation>
    </message>
    <message>
        <source>the credential does not cover this</source>
        <translation>die Anmeldeinformation reicht hierfür nicht aus</translation>
    </message>
    <message>
        <source>The credential is good, but its permission or scope does not cover this.</source>
        <translation>Die Anmeldeinformation ist gültig, aber ihre Berechtigung oder ihr Bereich umfasst dies nicht.</translation>
    </message>
    <message>
        <source>Check that these are the credentials you meant.</source>
        <translation>Prüfen Sie, ob dies die gewünschten Anmeldeinformationen sind.</translation>
    </message>
    <message>
        <source>Give the app the role it lacks and have an administrator consent.</source>
        <translation>Geben Sie der App die fehlende Rolle und lassen Sie einen Administrator zustimmen.</translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation>unter dieser Adresse gibt es nichts</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>Compare the API URL with the one on the portal&apos;s About page.</source>
        <translation>Vergleichen Sie die API URL mit der auf der Seite „Info“ des Portals.</translation>
    </message>
    <message>
        <source>Microsoft asks to wait</source>
        <translation>Microsoft bittet um Wartezeit</translation>
    </message>
    <message>
        <source>The API is overloaded, or the limit of this tenant, licence or quota is used up.</source>
        <translation>Die API ist überlastet, oder das Limit dieses Mandanten, dieser Lizenz oder dieses Kontingents ist erschöpft.</translation>
    </message>
    <message>
        <source>Nothing to do at first: it recovers, and the connector keeps retrying.</source>
        <translation>Vorerst ist nichts zu tun: Es erholt sich, und der Connector versucht es weiter.</translation>
    </message>
    <message>
        <source>If it comes often, raise the interval, or clear up limits, licences and quotas with Microsoft.</source>
        <translation>Kommt es oft vor, erhöhen Sie das Intervall oder klären Sie Limits, Lizenzen und Kontingente mit Microsoft.</translation>
    </message>
    <message>
        <source>Microsoft could not answer</source>
        <translation>Microsoft konnte nicht antworten</translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a fault of its own; nothing here is wrong.</source>
        <translation>Der Dienst von Microsoft hat selbst eine Störung; hier ist nichts falsch.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>If it persists, look at the service health in the Microsoft 365 admin center.</source>
        <translation>Hält es an, sehen Sie den Dienststatus im Microsoft 365 Admin Center nach.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>the service cannot be reached</source>
        <translation>der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No connection to the service could be made.</source>
        <translation>Es kam keine Verbindung zum Dienst zustande.</translation>
    </message>
    <message>
        <source>Check the network connection, firewall and proxy.</source>
        <translation>Prüfen Sie Netzwerkverbindung, Firewall und Proxy.</translation>
    </message>
    <message>
        <source>Check API URL.</source>
        <translation>Prüfen Sie die API URL.</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>The server and this computer could not agree on a secure connection.</source>
        <translation>Der Server und dieser Computer konnten sich auf keine sichere Verbindung einigen.</translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy inspects the connection.</source>
        <translation>Prüfen Sie, ob die Adresse stimmt und kein Proxy die Verbindung untersucht.</translation>
    </message>
    <message>
        <source>Check that port 443 of the host answers with TLS.</source>
        <translation>Prüfen Sie, ob Port 443 des Hosts mit TLS antwortet.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The server did not answer, or not completely, in the time allowed.</source>
        <translation>Der Server antwortete in der vorgesehenen Zeit nicht oder nicht vollständig.</translation>
    </message>
    <message>
        <source>Check firewall and proxy: port 443 must be open.</source>
        <translation>Prüfen Sie Firewall und Proxy: Port 443 muss offen sein.</translation>
    </message>
    <message>
        <source>the answer is not the API&apos;s</source>
        <translation>die Antwort stammt nicht von der API</translation>
    </message>
    <message>
        <source>What answered does not speak as the Defender for Cloud Apps API does.</source>
        <translation>Was geantwortet hat, spricht nicht wie die API von Defender for Cloud Apps.</translation>
    </message>
    <message>
        <source>Check that no proxy or sign-in page answers in its place.</source>
        <translation>Prüfen Sie, ob an ihrer Stelle ein Proxy oder eine Anmeldeseite antwortet.</translation>
    </message>
    <message>
        <source>the client secret cannot be read</source>
        <translation>der geheime Clientschlüssel ist nicht lesbar</translation>
    </message>
    <message>
        <source>The store that keeps the client secret did not hand it out.</source>
        <translation>Der Speicher, der den geheimen Clientschlüssel aufbewahrt, hat ihn nicht herausgegeben.</translation>
    </message>
    <message>
        <source>the local store cannot be used</source>
        <translation>der lokale Speicher ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Reading or writing the local store failed.</source>
        <translation>Lesen oder Schreiben im lokalen Speicher ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check that the data directory exists and can be written.</source>
        <translation>Prüfen Sie, ob das Datenverzeichnis vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>the configuration is refused</source>
        <translation>die Konfiguration wird abgelehnt</translation>
    </message>
    <message>
        <source>Something in this connector&apos;s configuration cannot be used.</source>
        <translation>Etwas in der Konfiguration dieses Connectors ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>another process is at work</source>
        <translation>ein anderer Prozess arbeitet</translation>
    </message>
    <message>
        <source>Another process works with this connector; two at a time would disturb each other.</source>
        <translation>Ein anderer Prozess arbeitet mit diesem Connector; zwei zugleich würden einander stören.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation>Warten Sie, bis er fertig ist, oder halten Sie ihn an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>ein Fehler des Programms</translation>
    </message>
    <message>
        <source>The program broke a promise to itself. This is not your doing.</source>
        <translation>Das Programm hat ein Versprechen an sich selbst gebrochen. Das liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>Try again; if it persists, report the fault with the text under Show more.</source>
        <translation>Versuchen Sie es erneut; hält es an, melden Sie den Fehler mit dem Text unter „Mehr anzeigen“.</translation>
    </message>
    <message>
        <source>host name not found</source>
        <translation>Hostname nicht gefunden</translation>
    </message>
    <message>
        <source>The name of the host is not known: it is misspelt, or names cannot be resolved here.</source>
        <translation>Der Name des Hosts ist nicht bekannt: Er ist falsch geschrieben, oder Namen lassen sich hier nicht auflösen.</translation>
    </message>
    <message>
        <source>Check that this computer can resolve names (DNS).</source>
        <translation>Prüfen Sie, ob dieser Computer Namen auflösen kann (DNS).</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The host exists, but nothing answers on this port.</source>
        <translation>Den Host gibt es, aber auf diesem Port antwortet nichts.</translation>
    </message>
    <message>
        <source>Check firewall and proxy.</source>
        <translation>Prüfen Sie Firewall und Proxy.</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>The other side closed the connection before it answered.</source>
        <translation>Die Gegenseite schloss die Verbindung, bevor sie antwortete.</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message>
        <source>This computer has no way to the host.</source>
        <translation>Dieser Computer hat keinen Weg zum Host.</translation>
    </message>
    <message>
        <source>Check the network connection, VPN and routing of this computer.</source>
        <translation>Prüfen Sie Netzwerkverbindung, VPN und Routing dieses Computers.</translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation>der Proxy ist nicht nutzbar</translation>
    </message>
    <message>
        <source>The proxy was not found, or it refused to connect to the host.</source>
        <translation>Der Proxy wurde nicht gefunden oder verweigerte die Verbindung zum Host.</translation>
    </message>
    <message>
        <source>Check the address and port of the proxy.</source>
        <translation>Prüfen Sie Adresse und Port des Proxys.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow the hosts of Microsoft.</source>
        <translation>Bitten Sie dessen Administrator, die Hosts von Microsoft zuzulassen.</translation>
    </message>
    <message>
        <source>the proxy asks for a password</source>
        <translation>der Proxy verlangt ein Kennwort</translation>
    </message>
    <message>
        <source>Use a proxy that needs no password, or have this computer allowed without one.</source>
        <translation>Verwenden Sie einen Proxy ohne Kennwort, oder lassen Sie diesen Computer ohne Kennwort zu.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is no longer valid, or the clock of this computer is wrong.</source>
        <translation>Das Zertifikat des Servers gilt nicht mehr, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Check proxy inspection: Microsoft renews its certificates in time.</source>
        <translation>Prüfen Sie, ob ein Proxy die Verbindung untersucht: Microsoft erneuert Zertifikate rechtzeitig.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is signed by itself</source>
        <translation>das Zertifikat des Servers ist selbst signiert</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for the server.</source>
        <translation>Niemand, dem dieser Computer vertraut, bürgt für den Server.</translation>
    </message>
    <message>
        <source>Check proxy inspection.</source>
        <translation>Prüfen Sie, ob ein Proxy die Verbindung untersucht.</translation>
    </message>
    <message>
        <source>For a server of your own, name its certificate as CA file.</source>
        <translation>Geben Sie bei einem eigenen Server dessen Zertifikat als CA-Datei an.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is for another name</source>
        <translation>das Zertifikat des Servers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>The server that answered is not the one that was called.</source>
        <translation>Der Server, der antwortete, ist nicht der gerufene.</translation>
    </message>
    <message>
        <source>Check proxy and name resolution.</source>
        <translation>Prüfen Sie Proxy und Namensauflösung.</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate comes from an issuer that this computer does not know, often a proxy that inspects TLS.</source>
        <translation>Das Zertifikat stammt von einem Aussteller, den dieser Computer nicht kennt, oft von einem Proxy, der TLS untersucht.</translation>
    </message>
    <message>
        <source>If the inspection is wanted, name its CA certificate as CA file.</source>
        <translation>Ist die Untersuchung gewollt, geben Sie deren CA-Zertifikat als CA-Datei an.</translation>
    </message>
    <message>
        <source>a web page answered instead of the API</source>
        <translation>statt der API antwortete eine Webseite</translation>
    </message>
    <message>
        <source>The answer is a web page, often the sign-in page of a portal or a proxy.</source>
        <translation>Die Antwort ist eine Webseite, oft die Anmeldeseite eines Portals oder Proxys.</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>die Antwort brach ab</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation>Die Verbindung endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>If it persists, check proxy and firewall: they may limit the size of answers.</source>
        <translation>Hält es an, prüfen Sie Proxy und Firewall: Sie begrenzen vielleicht die Größe von Antworten.</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>The answer is not what the API promises; something in between may have changed it.</source>
        <translation>Die Antwort ist nicht, was die API zusagt; etwas auf dem Weg hat sie vielleicht verändert.</translation>
    </message>
    <message>
        <source>Check that no proxy changes the answers.</source>
        <translation>Prüfen Sie, ob ein Proxy die Antworten verändert.</translation>
    </message>
    <message>
        <source>the answer holds no list of records</source>
        <translation>die Antwort enthält keine Liste von Datensätzen</translation>
    </message>
    <message>
        <source>The answer is JSON, but not that of the Defender for Cloud Apps API: its list “data” is missing.</source>
        <translation>Die Antwort ist JSON, aber nicht das der API von Defender for Cloud Apps: Die Liste „data“ fehlt.</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The answer is larger than any page of records may be; reading it was given up.</source>
        <translation>Die Antwort ist größer, als eine Seite mit Datensätzen sein darf; das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check that no proxy answers in its place.</source>
        <translation>Prüfen Sie, ob an ihrer Stelle ein Proxy antwortet.</translation>
    </message>
    <message>
        <source>the API sends us elsewhere</source>
        <translation>die API verweist an eine andere Stelle</translation>
    </message>
    <message>
        <source>The answer is a redirect, which the API never gives; the credential is not sent to another address.</source>
        <translation>Die Antwort ist eine Umleitung, die es bei der API nicht gibt; die Anmeldeinformation geht an keine andere Adresse.</translation>
    </message>
    <message>
        <source>The tenant has no licence for Microsoft Defender for Cloud Apps, or it was never set up there.</source>
        <translation>Der Mandant hat keine Lizenz für Microsoft Defender for Cloud Apps, oder es wurde dort nie eingerichtet.</translation>
    </message>
    <message>
        <source>An administrator of the tenant has not agreed yet that the app may use this API.</source>
        <translation>Ein Administrator des Mandanten hat noch nicht zugestimmt, dass die App diese API verwenden darf.</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>The app signs in, but its token carries no role that lets it read activities and alerts.</source>
        <translation>Die App meldet sich an, aber ihr Token trägt keine Rolle, mit der sie Aktivitäten und Warnungen lesen darf.</translation>
    </message>
    <message>
        <source>Grant the application permission Investigation.read to the app and give admin consent.</source>
        <translation>Erteilen Sie der App die Anwendungsberechtigung Investigation.read und die Administratorzustimmung.</translation>
    </message>
    <message>
        <source>the tenant is in a cloud that is not supported</source>
        <translation>der Mandant liegt in einer Cloud, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>GCC, GCC High, DoD and China have a Defender for Cloud Apps of their own, which this connector does not support.</source>
        <translation>GCC, GCC High, DoD und China haben ein eigenes Defender for Cloud Apps, das dieser Connector nicht unterstützt.</translation>
    </message>
    <message>
        <source>the API refuses a filter</source>
        <translation>die API lehnt einen Filter ab</translation>
    </message>
    <message>
        <source>The API does not accept a value that the connector asked for.</source>
        <translation>Die API nimmt einen Wert nicht an, nach dem der Connector fragte.</translation>
    </message>
    <message>
        <source>Update the program: the API may have changed.</source>
        <translation>Aktualisieren Sie das Programm: Die API hat sich vielleicht geändert.</translation>
    </message>
    <message>
        <source>Report the fault with the text under Show more.</source>
        <translation>Melden Sie den Fehler mit dem Text unter „Mehr anzeigen“.</translation>
    </message>
    <message>
        <source>The time here and the time of the server are too far apart for certificates or tokens to be valid.</source>
        <translation>Die Uhrzeit hier und die des Servers liegen zu weit auseinander, als dass Zertifikate oder Token gelten könnten.</translation>
    </message>
    <message>
        <source>the API repeats itself</source>
        <translation>die API wiederholt sich</translation>
    </message>
    <message>
        <source>The API sent the same page again and its cursor does not move; going on would step over records.</source>
        <translation>Die API sandte dieselbe Seite erneut und ihr Cursor rückt nicht weiter; weiterzumachen würde Datensätze überspringen.</translation>
    </message>
    <message>
        <source>Collect again later; nothing was stepped over.</source>
        <translation>Sammeln Sie später erneut; nichts wurde übersprungen.</translation>
    </message>
    <message>
        <source>If it persists, report it to Microsoft with the text under Show more.</source>
        <translation>Hält es an, melden Sie es Microsoft mit dem Text unter „Mehr anzeigen“.</translation>
    </message>
    <message>
        <source>too many records in one millisecond</source>
        <translation>zu viele Datensätze in einer Millisekunde</translation>
    </message>
    <message>
        <source>More records share one millisecond than can be asked for; going on would step over some of them.</source>
        <translation>In eine Millisekunde fallen mehr Datensätze, als sich abfragen lassen; weiterzumachen würde einige davon überspringen.</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer or in this session.</source>
        <translation>Auf diesem Computer oder in dieser Sitzung läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation>Starten Sie in dieser Sitzung einen Schlüsselbunddienst (GNOME Keyring, KWallet).</translation>
    </message>
    <message>
        <source>On a server, keep the secret in the environment: --secret-store environment.</source>
        <translation>Auf einem Server halten Sie den Schlüssel in der Umgebung: --secret-store environment.</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain did not open; it may be waiting for its password.</source>
        <translation>Der Schlüsselbund öffnete sich nicht; er wartet vielleicht auf sein Kennwort.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the keychain refused access</source>
        <translation>der Schlüsselbund verweigerte den Zugriff</translation>
    </message>
    <message>
        <source>The keychain does not let this program read the entry.</source>
        <translation>Der Schlüsselbund lässt dieses Programm den Eintrag nicht lesen.</translation>
    </message>
    <message>
        <source>Allow this program to use the keychain entry and try again.</source>
        <translation>Erlauben Sie diesem Programm, den Eintrag des Schlüsselbunds zu verwenden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the keychain holds no secret for this connector</source>
        <translation>der Schlüsselbund enthält keinen Schlüssel für diesen Connector</translation>
    </message>
    <message>
        <source>The entry was never made, or it was removed.</source>
        <translation>Der Eintrag wurde nie angelegt oder wurde entfernt.</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; it may show a question somewhere.</source>
        <translation>Der Schlüsselbund antwortete nicht rechtzeitig; vielleicht zeigt er irgendwo eine Frage.</translation>
    </message>
    <message>
        <source>Look for a window of the keychain that waits for an answer, and try again.</source>
        <translation>Suchen Sie ein Fenster des Schlüsselbunds, das auf Antwort wartet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>another keychain answers now</source>
        <translation>jetzt antwortet ein anderer Schlüsselbund</translation>
    </message>
    <message>
        <source>The secret was stored in another keychain service than the one that answers now.</source>
        <translation>Der Schlüssel wurde in einem anderen Schlüsselbunddienst abgelegt als dem, der jetzt antwortet.</translation>
    </message>
    <message>
        <source>Start the keychain service that was used before.</source>
        <translation>Starten Sie den zuvor verwendeten Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>the keychain failed</source>
        <translation>der Schlüsselbund hat versagt</translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own.</source>
        <translation>Der Schlüsselbund meldete einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the environment holds no secret for this connector</source>
        <translation>die Umgebung enthält keinen Schlüssel für diesen Connector</translation>
    </message>
    <message>
        <source>Neither the credentials directory nor the environment variable of this connector has the secret.</source>
        <translation>Weder das Verzeichnis der Anmeldeinformationen noch die Umgebungsvariable dieses Connectors enthält den Schlüssel.</translation>
    </message>
    <message>
        <source>Set the variable or the systemd credential named under Show more and start again.</source>
        <translation>Setzen Sie die Variable oder die systemd-Anmeldeinformation, die unter „Mehr anzeigen“ steht, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk is full. Collection is paused, cursors are kept.</source>
        <translation>Der Datenträger ist voll. Die Sammlung ruht, die Cursor bleiben erhalten.</translation>
    </message>
    <message>
        <source>Free space on the disk of the data directory.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger des Datenverzeichnisses.</translation>
    </message>
    <message>
        <source>the local store is damaged</source>
        <translation>der lokale Speicher ist beschädigt</translation>
    </message>
    <message>
        <source>A file of the local store is damaged.</source>
        <translation>Eine Datei des lokalen Speichers ist beschädigt.</translation>
    </message>
    <message>
        <source>Start again: the damaged file is set aside and what can be read is kept.</source>
        <translation>Starten Sie erneut: Die beschädigte Datei wird beiseitegelegt, Lesbares bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>the local store is from a newer version</source>
        <translation>der lokale Speicher stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>A newer version of this program has changed the local store.</source>
        <translation>Eine neuere Version dieses Programms hat den lokalen Speicher verändert.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>the local store cannot be written</source>
        <translation>der lokale Speicher ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>The data directory or a file in it cannot be written.</source>
        <translation>Das Datenverzeichnis oder eine Datei darin ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Check the permissions of the data directory.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Datenverzeichnisses.</translation>
    </message>
    <message>
        <source>a test is running</source>
        <translation>ein Test läuft</translation>
    </message>
    <message>
        <source>Only one test runs at a time.</source>
        <translation>Es läuft immer nur ein Test.</translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>this connector is being collected</source>
        <translation>für diesen Connector wird gerade gesammelt</translation>
    </message>
    <message>
        <source>Another process collects this connector already.</source>
        <translation>Ein anderer Prozess sammelt bereits für diesen Connector.</translation>
    </message>
    <message>
        <source>The proxy lets only signed-in users through. It got no user name and password, or did not accept them.</source>
        <translation>Der Proxy lässt nur angemeldete Benutzer durch. Er hat keinen Benutzernamen und kein Kennwort erhalten oder sie nicht angenommen.</translation>
    </message>
    <message>
        <source>Enter user name and password of the proxy in the window, under Settings, Network.</source>
        <translation>Geben Sie Benutzername und Kennwort des Proxys im Fenster unter Einstellungen, Netzwerk ein.</translation>
    </message>
    <message>
        <source>the password of the proxy is missing</source>
        <translation>das Kennwort des Proxys fehlt</translation>
    </message>
    <message>
        <source>The keychain has no entry for it: it was removed, or another keychain answers now.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag dafür: Er wurde entfernt, oder ein anderer Schlüsselbund antwortet jetzt.</translation>
    </message>
    <message>
        <source>Enter the password of the proxy again in the window, under Settings, Network.</source>
        <translation>Geben Sie das Kennwort des Proxys im Fenster unter Einstellungen, Netzwerk erneut ein.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 local time, %2</source>
        <translation>%1 Ortszeit, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt, as short as people write it in this language</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern of Qt, the day without its year</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Connector Workbench cannot start</source>
        <translation>Connector Workbench kann nicht starten</translation>
    </message>
    <message>
        <source>Where connectors and records are kept.</source>
        <translation>Wo Connectors und Datensätze liegen.</translation>
    </message>
    <message>
        <source>Adds and starts the built-in demo tenant.</source>
        <translation>Fügt den eingebauten Demomandanten hinzu und startet ihn.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>These records have more fields than a table can have columns. Export JSON lines, or the columns shown.</source>
        <translation>Diese Datensätze haben mehr Felder, als eine Tabelle Spalten haben kann. Exportieren Sie JSON-Zeilen oder die angezeigten Spalten.</translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Sammelt</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Secret expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testet</translation>
    </message>
</context>
<context>
    <name>workbench::ActivityDetails</name>
    <message>
        <source>Update secret…</source>
        <translation>Clientschlüssel erneuern…</translation>
    </message>
    <message>
        <source>Edit connector…</source>
        <translation>Connector bearbeiten…</translation>
    </message>
    <message>
        <source>Raise interval…</source>
        <translation>Intervall erhöhen…</translation>
    </message>
    <message>
        <source>Run test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Run test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Redacted detail</source>
        <translation>Geschwärzte Details</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Same connector, earlier</source>
        <translation>Derselbe Connector, früher</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see what happened.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was geschah.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>workbench::ActivityLogPage</name>
    <message>
        <source>Activity log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Every run, test, change and error. Kept for 90 days, secrets never included.</source>
        <translation>Jeder Lauf, Test, jede Änderung und jeder Fehler. 90 Tage aufbewahrt, nie mit Geheimnissen.</translation>
    </message>
    <message>
        <source>Search activity log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Clear activity log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnhinweise</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>All connectors</source>
        <translation>Alle Connectors</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>Keine passenden Einträge</translation>
    </message>
    <message>
        <source>Nothing that happened matches the filters.</source>
        <translation>Kein Ereignis passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing happened yet. Runs, tests and changes appear here.</source>
        <translation>Noch ist nichts geschehen. Läufe, Tests und Änderungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Clear the activity log?</source>
        <translation>Das Protokoll leeren?</translation>
    </message>
    <message>
        <source>All entries are removed. This cannot be undone.</source>
        <translation>Alle Einträge werden entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnhinweis</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Connector Workbench</source>
        <translation>Connector Workbench</translation>
    </message>
    <message>
        <source>%1 (%2 times since %3)</source>
        <translation>%1 (%2-mal seit %3)</translation>
    </message>
</context>
<context>
    <name>workbench::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>workbench::ActivityTable</name>
    <message>
        <source>Activity log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>workbench::BudgetCard</name>
    <message>
        <source>Estimated request budget</source>
        <translation>Geschätztes Anfragekontingent</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Reading what %1 has collected so far.</source>
        <translation>Gelesen wird, was %1 bisher gesammelt hat.</translation>
    </message>
    <message>
        <source>%1 of %2 per min at peak</source>
        <translation>Höchstens %1 von %2 pro min</translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation>Aktivitäten %1</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>From the interval of %1 min and an assumed %2 activities and %3 alerts an hour: the test does not count them. Quiet minutes use %4 requests.</source>
        <translation>Aus dem Intervall von %1 min und angenommenen %2 Aktivitäten und %3 Warnungen je Stunde: Der Test zählt sie nicht. Ruhige Minuten brauchen %4 Anfragen.</translation>
    </message>
    <message>
        <source>Measured on %1 over %2: the busiest poll takes %3. Quiet minutes use %4 requests.</source>
        <translation>An %1 über %2 gemessen: Die größte Abfrage dauert %3. Ruhige Minuten brauchen %4 Anfragen.</translation>
    </message>
    <message>
        <source>%1: assumed, never collected there.</source>
        <comment>content types</comment>
        <translation>%1: angenommen, dort nie gesammelt.</translation>
    </message>
    <message>
        <source>Less than a day is a rough estimate.</source>
        <translation>Weniger als ein Tag ist eine grobe Schätzung.</translation>
    </message>
    <message>
        <source>Little headroom. Collect one content type.</source>
        <translation>Wenig Spielraum. Sammeln Sie nur einen Inhaltstyp.</translation>
    </message>
    <message>
        <source>Little headroom. Raise Interval (min) to %1 or collect one content type.</source>
        <translation>Wenig Spielraum. Erhöhen Sie Interval (min) auf %1 oder sammeln Sie nur einen Inhaltstyp.</translation>
    </message>
    <message>
        <source>Little headroom. Lower Interval (min) to %1 or collect one content type.</source>
        <translation>Wenig Spielraum. Verringern Sie Interval (min) auf %1 oder sammeln Sie nur einen Inhaltstyp.</translation>
    </message>
</context>
<context>
    <name>workbench::BudgetStrip</name>
    <message>
        <source>Request budget, %1 of %2 requests per minute: Activities %3, Alerts %4, Test %5</source>
        <translation>Anfragekontingent, %1 von %2 Anfragen pro Minute: Aktivitäten %3, Warnungen %4, Test %5</translation>
    </message>
</context>
<context>
    <name>workbench::Bundle</name>
    <message>
        <source>nothing was measured yet</source>
        <translation>es wurde noch nichts gemessen</translation>
    </message>
    <message>
        <source>measured from %1 to %2</source>
        <translation>gemessen von %1 bis %2</translation>
    </message>
    <message>
        <source>The connector was not tested before this bundle was made.
</source>
        <translation>Der Connector wurde nicht getestet, bevor dieses Paket erstellt wurde.
</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connection test of %1: %2
%3
</source>
        <translation>Verbindungstest von %1: %2
%3
</translation>
    </message>
    <message>
        <source>Deployment bundle of the connector %1 for the tenant %2

The client secret is not in this bundle. You enter it again where the connector is deployed.

connector.json          the connector, for connectorctl bundle import
stellar-connector.json  the body that creates the connector over the platform&apos;s REST API; fill in
                        cust_id, and client_secret in conf
log-filters.json        the log filters attached to it
interflow-mapping.json  which raw field each Interflow field is made from
forecast.csv            volume and requests a day, %3
test-report.txt         the last connection test
samples.ndjson          some of the newest records; persons, addresses and ids are pseudonyms
manifest.json           SHA-256 of each file

Check that nothing was changed:  connectorctl bundle verify FILE.zip
Recreate the connector:          connectorctl bundle import FILE.zip
</source>
        <translation>Bereitstellungspaket des Connectors %1 für den Mandanten %2

Der geheime Clientschlüssel ist nicht in diesem Paket. Sie geben ihn dort erneut ein, wo der Connector bereitgestellt wird.

connector.json          der Connector, für connectorctl bundle import
stellar-connector.json  der Inhalt, der den Connector über die REST-API der Plattform anlegt; tragen Sie
                        cust_id ein, und client_secret in conf
log-filters.json        die zugewiesenen Logfilter
interflow-mapping.json  aus welchem Rohfeld jedes Interflow-Feld entsteht
forecast.csv            Volumen und Anfragen pro Tag, %3
test-report.txt         der letzte Verbindungstest
samples.ndjson          einige der neuesten Datensätze; Personen, Adressen und IDs sind Pseudonyme
manifest.json           SHA-256 jeder Datei

Prüfen, dass nichts verändert wurde:  connectorctl bundle verify FILE.zip
Connector wiederherstellen:           connectorctl bundle import FILE.zip
</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Log filter %1</source>
        <translation>Logfilter %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Remove or deploy that one instead.</source>
        <translation>Einen Connector namens %1 gibt es bereits. Entfernen Sie ihn, oder stellen Sie ihn stattdessen bereit.</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Another log filter named %1 already exists. Rename or remove that one.</source>
        <translation>Einen anderen Logfilter namens %1 gibt es bereits. Benennen Sie ihn um, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>this program does not know the connector&apos;s type.</source>
        <translation>dieses Programm kennt den Typ des Connectors nicht.</translation>
    </message>
    <message>
        <source>the manifest does not list %1.</source>
        <translation>das Manifest führt %1 nicht auf.</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says.</source>
        <translation>%1 entspricht nicht dem Manifest.</translation>
    </message>
    <message>
        <source>%1 does not belong to it.</source>
        <translation>%1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>a newer version of this program made it.</source>
        <translation>eine neuere Version dieses Programms hat es erstellt.</translation>
    </message>
    <message>
        <source>manifest.json was changed.</source>
        <translation>manifest.json wurde verändert.</translation>
    </message>
    <message>
        <source>the zip around the files was changed.</source>
        <translation>das Zip-Archiv um die Dateien wurde verändert.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Test the connector before you deploy it.</source>
        <translation>Testen Sie den Connector, bevor Sie ihn bereitstellen.</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test bestanden</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test fehlgeschlagen</translation>
    </message>
    <message>
        <source>Volume not measured</source>
        <translation>Volumen nicht gemessen</translation>
    </message>
    <message>
        <source>Collect for at least 1 day.</source>
        <translation>Sammeln Sie mindestens 1 Tag lang.</translation>
    </message>
    <message>
        <source>Volume measured</source>
        <translation>Volumen gemessen</translation>
    </message>
    <message>
        <source>%1, at least 1 day is needed</source>
        <translation>%1, nötig ist mindestens 1 Tag</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Anfragekontingent</translation>
    </message>
    <message>
        <source>Known once the volume is measured.</source>
        <translation>Bekannt, sobald das Volumen gemessen ist.</translation>
    </message>
    <message>
        <source>%1 of %2 per minute at peak</source>
        <translation>Höchstens %1 von %2 pro Minute</translation>
    </message>
    <message>
        <source>The collector cannot keep up at this interval.</source>
        <translation>Bei diesem Intervall kommt der Collector nicht nach.</translation>
    </message>
    <message>
        <source>No duplicates expected</source>
        <translation>Keine Duplikate zu erwarten</translation>
    </message>
    <message>
        <source>Activities are not collected.</source>
        <translation>Aktivitäten werden nicht gesammelt.</translation>
    </message>
    <message>
        <source>Activities may be duplicated</source>
        <translation>Aktivitäten können doppelt vorkommen</translation>
    </message>
    <message>
        <source>If an Office 365 connector collects Audit.General with the same account</source>
        <translation>Falls ein Office 365-Connector mit demselben Konto Audit.General sammelt</translation>
    </message>
    <message>
        <source>Data Analyzer profile</source>
        <translation>Data-Analyzer-Profil</translation>
    </message>
    <message>
        <source>Not needed on a sensor</source>
        <translation>Auf einem Sensor nicht nötig</translation>
    </message>
    <message>
        <source>In no profile: nothing is collected</source>
        <translation>In keinem Profil: Es wird nichts gesammelt</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>weniger als eine Stunde</translation>
    </message>
    <message>
        <source>The zip cannot be made: %1</source>
        <translation>Das Zip-Archiv lässt sich nicht erstellen: %1</translation>
    </message>
    <message>
        <source>a file in it is damaged.</source>
        <translation>eine Datei darin ist beschädigt.</translation>
    </message>
    <message>
        <source>a file in it has a name that no bundle has.</source>
        <translation>eine Datei darin hat einen Namen, den kein Paket hat.</translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted.</source>
        <translation>%1 ist komprimiert oder verschlüsselt.</translation>
    </message>
    <message>
        <source>its files are too large.</source>
        <translation>die Dateien darin sind zu groß.</translation>
    </message>
    <message>
        <source>This is no bundle, or it was changed: %1</source>
        <translation>Dies ist kein Paket, oder es wurde verändert: %1</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>es ist zu groß.</translation>
    </message>
    <message>
        <source>it has no files.</source>
        <translation>es enthält keine Dateien.</translation>
    </message>
    <message>
        <source>it has too many files.</source>
        <translation>es enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>%1 is in it twice.</source>
        <translation>%1 ist zweimal enthalten.</translation>
    </message>
</context>
<context>
    <name>workbench::CoachCard</name>
    <message>
        <source>Skip the tour</source>
        <translation>Einführung überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>workbench::CollectionSection</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>1 to 30 for each Microsoft tenant. Defender for Cloud Apps allows 30; what stays free is left to other programs.</source>
        <translation>1 bis 30 je Microsoft-Mandant. Defender for Cloud Apps lässt 30 zu; was frei bleibt, gehört anderen Programmen.</translation>
    </message>
    <message>
        <source>Patience when throttled</source>
        <translation>Geduld bei Drosselung</translation>
    </message>
    <message>
        <source>How long one run waits when Microsoft asks to. After that the next run goes on; nothing is skipped.</source>
        <translation>Wie lange ein Lauf wartet, wenn Microsoft darum bittet. Danach macht der nächste Lauf weiter; nichts wird übersprungen.</translation>
    </message>
</context>
<context>
    <name>workbench::CommandLine</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Choose another name.</source>
        <translation>Einen Connector namens %1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cannot add the connector</source>
        <translation>Der Connector lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>Added %1 (%2). It is active.</source>
        <translation>%1 (%2) hinzugefügt. Der Connector ist aktiv.</translation>
    </message>
    <message>
        <source>Adds a connector for Microsoft Defender for Cloud Apps</source>
        <translation>Fügt einen Connector für Microsoft Defender for Cloud Apps hinzu</translation>
    </message>
    <message>
        <source>Cannot make a bundle of “%1”</source>
        <translation>Von „%1“ lässt sich kein Paket erstellen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Saved %1 (%2 bytes). The client secret is not in the bundle.
%3</source>
        <translation>%1 gespeichert (%2 Byte). Der geheime Clientschlüssel ist nicht im Paket.
%3</translation>
    </message>
    <message>
        <source>The bundle %1 is not as it was made</source>
        <translation>Das Paket %1 ist nicht mehr, wie es erstellt wurde</translation>
    </message>
    <message>
        <source>The bundle is as it was made.
%1</source>
        <translation>Das Paket ist unverändert.
%1</translation>
    </message>
    <message>
        <source>keychain or environment is expected.</source>
        <translation>keychain oder environment wird erwartet.</translation>
    </message>
    <message>
        <source>Cannot import the bundle %1</source>
        <translation>Das Paket %1 lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Imported %1 (%2) from the bundle.</source>
        <translation>%1 (%2) aus dem Paket importiert.</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>Carries a connector to another machine, without its secret</source>
        <translation>Bringt einen Connector auf einen anderen Rechner, ohne seinen Schlüssel</translation>
    </message>
    <message>
        <source>Name or id of the connector</source>
        <translation>Name oder ID des Connectors</translation>
    </message>
    <message>
        <source>The bundle to write</source>
        <translation>Das zu schreibende Paket</translation>
    </message>
    <message>
        <source>Checks that nothing in a bundle was changed</source>
        <translation>Prüft, dass in einem Paket nichts verändert wurde</translation>
    </message>
    <message>
        <source>Adds the connector of a bundle to this data directory</source>
        <translation>Fügt den Connector eines Pakets zu diesem Datenverzeichnis hinzu</translation>
    </message>
    <message>
        <source>Where the secret is kept here: keychain or environment</source>
        <translation>Wo der Schlüssel hier liegt: keychain oder environment</translation>
    </message>
    <message>
        <source>bundle needs a connector and --output FILE.zip, or verify or import with a file.</source>
        <translation>bundle braucht einen Connector und --output FILE.zip, oder verify oder import mit einer Datei.</translation>
    </message>
    <message>
        <source>--to needs --from.</source>
        <translation>--to braucht --from.</translation>
    </message>
    <message>
        <source>--from %1 is later than --to %2.</source>
        <translation>--from %1 liegt nach --to %2.</translation>
    </message>
    <message>
        <source>--from %1 is more than 30 days back: the API no longer has those records.</source>
        <translation>--from %1 liegt mehr als 30 Tage zurück: Diese Datensätze hat die API nicht mehr.</translation>
    </message>
    <message>
        <source>--from %1 lies in the future.</source>
        <translation>--from %1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>“%1” is in no Data Analyzer profile, so it collects nothing. Add it to one: connectorctl edit “%1” --profile default</source>
        <translation>„%1“ ist in keinem Data-Analyzer-Profil und sammelt deshalb nichts. Fügen Sie ihn einem hinzu: connectorctl edit „%1“ --profile default</translation>
    </message>
    <message>
        <source>“%1” is paused. Start it again: connectorctl activate “%1”</source>
        <translation>„%1“ ist pausiert. Starten Sie ihn wieder: connectorctl activate „%1“</translation>
    </message>
    <message>
        <source>Cannot collect</source>
        <translation>Sammeln nicht möglich</translation>
    </message>
    <message>
        <source>Name a connector, or use --all.</source>
        <translation>Nennen Sie einen Connector, oder verwenden Sie --all.</translation>
    </message>
    <message>
        <source>Choose --once for one run or --follow for the service.</source>
        <translation>Wählen Sie --once für einen Lauf oder --follow für den Dienst.</translation>
    </message>
    <message>
        <source>--from and --to go with --once only.</source>
        <translation>--from und --to gehen nur mit --once.</translation>
    </message>
    <message>
        <source>--metrics-listen goes with --follow only.</source>
        <translation>--metrics-listen geht nur mit --follow.</translation>
    </message>
    <message>
        <source>Collect activities and alerts: one run, or as a service</source>
        <translation>Sammelt Aktivitäten und Warnungen: einen Lauf lang oder als Dienst</translation>
    </message>
    <message>
        <source>Connectors to collect, by name or id</source>
        <translation>Connectors, die sammeln sollen, nach Name oder ID</translation>
    </message>
    <message>
        <source>All connectors that are active and in a profile</source>
        <translation>Alle Connectors, die aktiv und in einem Profil sind</translation>
    </message>
    <message>
        <source>One run of every content type up to now, then exit</source>
        <translation>Ein Lauf jedes Inhaltstyps bis jetzt, dann Ende</translation>
    </message>
    <message>
        <source>The service: runs at each connector&apos;s interval until stopped</source>
        <translation>Der Dienst: Läufe im Intervall jedes Connectors, bis er angehalten wird</translation>
    </message>
    <message>
        <source>How many seconds a run may wait because Microsoft throttles (default 180)</source>
        <translation>Wie viele Sekunden ein Lauf warten darf, wenn Microsoft drosselt (Vorgabe 180)</translation>
    </message>
    <message>
        <source>Collect this stretch again, from this time (ISO 8601, epoch ms, 24h)</source>
        <translation>Diesen Abschnitt erneut sammeln, ab dieser Zeit (ISO 8601, Epoche in ms, 24h)</translation>
    </message>
    <message>
        <source>to this time; without it up to now</source>
        <translation>bis zu dieser Zeit; ohne Angabe bis jetzt</translation>
    </message>
    <message>
        <source>With --follow: serve figures for Prometheus there, on this machine only</source>
        <translation>Mit --follow: Kennzahlen für Prometheus dort anbieten, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Metrics: %1</source>
        <translation>Kennzahlen: %1</translation>
    </message>
    <message>
        <source>Collects %1 of %2 connectors</source>
        <translation>Sammelt für %1 von %2 Connectors</translation>
    </message>
    <message>
        <source>%1 records stored</source>
        <translation>%1 Datensätze gespeichert</translation>
    </message>
    <message>
        <source>Cannot collect “%1”</source>
        <translation>Sammeln für „%1“ nicht möglich</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation>Tenant Name</translation>
    </message>
    <message>
        <source>Run On</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>gespeichert, wird nie gezeigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation>Interval (min)</translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation>Content Type</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>Auth URL</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1; fixed once the connector is added</source>
        <translation>%1; steht fest, sobald der Connector hinzugefügt ist</translation>
    </message>
    <message>
        <source>Name, up to 64 single-byte characters</source>
        <translation>Name, bis zu 64 Einzelbyte-Zeichen</translation>
    </message>
    <message>
        <source>Tenant name, written into every record</source>
        <translation>Tenant Name, steht in jedem Datensatz</translation>
    </message>
    <message>
        <source>dp (default) or sensor:NAME</source>
        <translation>dp (Vorgabe) oder sensor:NAME</translation>
    </message>
    <message>
        <source>API URL of the tenant, with or without /api</source>
        <translation>API URL des Mandanten, mit oder ohne /api</translation>
    </message>
    <message>
        <source>Directory (tenant) ID, or a domain of the tenant</source>
        <translation>Verzeichnis-ID (Mandant) oder eine Domäne des Mandanten</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>activities, alerts or both</source>
        <translation>activities, alerts oder beides</translation>
    </message>
    <message>
        <source>Log filters to attach, by name</source>
        <translation>Zuzuweisende Logfilter, nach Name</translation>
    </message>
    <message>
        <source>The log filters to have attached from now on, by name; none: no filter</source>
        <translation>Die ab jetzt zugewiesenen Logfilter, nach Name; none: kein Filter</translation>
    </message>
    <message>
        <source>Minutes between two runs, 1 to 1440; default 5</source>
        <translation>Minuten zwischen zwei Läufen, 1 bis 1440; Vorgabe 5</translation>
    </message>
    <message>
        <source>Login service, only for a simulator on this machine</source>
        <translation>Anmeldedienst, nur für einen Simulator auf diesem Rechner</translation>
    </message>
    <message>
        <source>More certificates to trust; empty: none</source>
        <translation>Weitere vertrauenswürdige Zertifikate; leer: keine</translation>
    </message>
    <message>
        <source>http://host:port, none, or system (default)</source>
        <translation>http://host:port, none oder system (Vorgabe)</translation>
    </message>
    <message>
        <source>Data Analyzer profile, or none: then nothing is collected</source>
        <translation>Data-Analyzer-Profil oder none: Dann wird nichts gesammelt</translation>
    </message>
    <message>
        <source>How far back the first run reaches, at most 30d; default 24h</source>
        <translation>Wie weit der erste Lauf zurückreicht, höchstens 30d; Vorgabe 24h</translation>
    </message>
    <message>
        <source>keychain (default), or environment for servers</source>
        <translation>keychain (Vorgabe), oder environment für Server</translation>
    </message>
    <message>
        <source>it is empty. Enter for example 24h, 7d or 2026-11-24T10:00:00Z.</source>
        <translation>der Wert ist leer. Geben Sie zum Beispiel 24h, 7d oder 2026-11-24T10:00:00Z ein.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Schlüsselspeicher</translation>
    </message>
    <message>
        <source>%1 is not one. Choose keychain or environment.</source>
        <translation>%1 ist keiner. Wählen Sie keychain oder environment.</translation>
    </message>
    <message>
        <source>“environment” stores nothing. Leave out --secret-stdin and --secret-file, or choose keychain.</source>
        <translation>„environment“ speichert nichts. Lassen Sie --secret-stdin und --secret-file weg, oder wählen Sie keychain.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Cannot count the records</source>
        <translation>Die Datensätze lassen sich nicht zählen</translation>
    </message>
    <message>
        <source>Count stored records</source>
        <translation>Zählt gespeicherte Datensätze</translation>
    </message>
    <message>
        <source>Count for each value of this field</source>
        <translation>Für jeden Wert dieses Feldes zählen</translation>
    </message>
    <message>
        <source>as Microsoft sent it</source>
        <translation>wie von Microsoft gesendet</translation>
    </message>
    <message>
        <source>
Stored by msg_class:</source>
        <translation>
Gespeichert nach msg_class:</translation>
    </message>
    <message>
        <source>
Three of them as Interflow:</source>
        <translation>
Drei davon als Interflow:</translation>
    </message>
    <message>
        <source>That was the demo tenant. Add your own: connectorctl add --help</source>
        <translation>Das war der Demomandant. Fügen Sie Ihren eigenen hinzu: connectorctl add --help</translation>
    </message>
    <message>
        <source>Cannot run the demo</source>
        <translation>Die Demo lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>Testing %1 at %2</source>
        <translation>Teste %1 unter %2</translation>
    </message>
    <message>
        <source>
Collecting once</source>
        <translation>
Sammle einmal</translation>
    </message>
    <message>
        <source>Tests and collects the built-in demo tenant and shows what was stored; needs no account</source>
        <translation>Testet und sammelt den eingebauten Demomandanten und zeigt, was gespeichert wurde; braucht kein Konto</translation>
    </message>
    <message>
        <source>everything of the General step is fixed once the connector is added. Leave %1 out, or add another connector.</source>
        <translation>alles im Schritt „Allgemein“ steht fest, sobald der Connector hinzugefügt ist. Lassen Sie %1 weg, oder fügen Sie einen weiteren Connector hinzu.</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of this version.</source>
        <translation>%1 ist nicht im Katalog dieser Version.</translation>
    </message>
    <message>
        <source>Note: the busiest poll would take %1 min, longer than the interval of %2 min: records come late. See connectorctl forecast %3</source>
        <translation>Hinweis: Die größte Abfrage würde %1 min dauern, länger als das Intervall von %2 min: Datensätze kommen verspätet. Siehe connectorctl forecast %3</translation>
    </message>
    <message>
        <source>Cannot edit %1</source>
        <translation>%1 lässt sich nicht bearbeiten</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Cannot activate %1</source>
        <translation>%1 lässt sich nicht aktivieren</translation>
    </message>
    <message>
        <source>Cannot deactivate %1</source>
        <translation>%1 lässt sich nicht deaktivieren</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 ist aktiv.</translation>
    </message>
    <message>
        <source>%1 is inactive: it collects nothing until it is activated.</source>
        <translation>%1 ist inaktiv und sammelt nichts, bis der Connector aktiviert wird.</translation>
    </message>
    <message>
        <source>Changes a connector; what is not given stays</source>
        <translation>Ändert einen Connector; was nicht angegeben ist, bleibt</translation>
    </message>
    <message>
        <source>Lets a connector collect at its interval</source>
        <translation>Lässt einen Connector in seinem Intervall sammeln</translation>
    </message>
    <message>
        <source>Stops a connector without removing it</source>
        <translation>Hält einen Connector an, ohne ihn zu entfernen</translation>
    </message>
    <message>
        <source>For all tenants.</source>
        <translation>Für alle Mandanten.</translation>
    </message>
    <message>
        <source>For the tenant %1.</source>
        <translation>Für den Mandanten %1.</translation>
    </message>
    <message>
        <source>Turned off: drops nothing.</source>
        <translation>Ausgeschaltet: verwirft nichts.</translation>
    </message>
    <message>
        <source>Attached to %1, where it dropped %2 records.</source>
        <translation>Zugewiesen an %1, dort %2 Datensätze verworfen.</translation>
    </message>
    <message>
        <source>Not attached to a connector: it does nothing.</source>
        <translation>Keinem Connector zugewiesen: wirkt nicht.</translation>
    </message>
    <message>
        <source>Cannot add the log filter</source>
        <translation>Der Logfilter lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>Added the log filter %1. It does nothing until it is attached to a connector: connectorctl edit NAME --log-filter %2</source>
        <translation>Logfilter %1 hinzugefügt. Er wirkt erst, wenn er einem Connector zugewiesen ist: connectorctl edit NAME --log-filter %2</translation>
    </message>
    <message>
        <source>Cannot list the log filters</source>
        <translation>Die Logfilter lassen sich nicht auflisten</translation>
    </message>
    <message>
        <source>There is no log filter yet. See connectorctl filter add --help.</source>
        <translation>Es gibt noch keinen Logfilter. Siehe connectorctl filter add --help.</translation>
    </message>
    <message>
        <source>Cannot show the log filter %1</source>
        <translation>Der Logfilter %1 lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Cannot remove the log filter %1</source>
        <translation>Der Logfilter %1 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Removed the log filter %1.</source>
        <translation>Logfilter %1 entfernt.</translation>
    </message>
    <message>
        <source>Adds a log filter</source>
        <translation>Fügt einen Logfilter hinzu</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Tenant Name of the connectors that may use it, or *</source>
        <translation>Tenant Name der Connectors, die ihn verwenden dürfen, oder *</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu er dient</translation>
    </message>
    <message>
        <source>FIELD OP VALUE[,VALUE…], for example: event.action is FilePreviewed</source>
        <translation>FIELD OP VALUE[,VALUE…], zum Beispiel: event.action is FilePreviewed</translation>
    </message>
    <message>
        <source>One of the conditions is enough; without it all must match</source>
        <translation>Eine der Bedingungen genügt; ohne dies müssen alle zutreffen</translation>
    </message>
    <message>
        <source>Keeps what matches and drops everything else</source>
        <translation>Behält, was zutrifft, und verwirft alles andere</translation>
    </message>
    <message>
        <source>Tell A from a</source>
        <translation>Unterscheidet A von a</translation>
    </message>
    <message>
        <source>Name or id of the filter</source>
        <translation>Name oder ID des Filters</translation>
    </message>
    <message>
        <source>Says what a filter would drop of the stored records</source>
        <translation>Sagt, was ein Filter von den gespeicherten Datensätzen verwerfen würde</translation>
    </message>
    <message>
        <source>Only the records of this connector</source>
        <translation>Nur die Datensätze dieses Connectors</translation>
    </message>
    <message>
        <source>Log filters: records they match are dropped before they are stored</source>
        <translation>Logfilter: Datensätze, auf die sie zutreffen, werden vor dem Speichern verworfen</translation>
    </message>
    <message>
        <source>Lists the log filters</source>
        <translation>Listet die Logfilter auf</translation>
    </message>
    <message>
        <source>Shows one log filter</source>
        <translation>Zeigt einen Logfilter</translation>
    </message>
    <message>
        <source>Removes a log filter that no connector has attached</source>
        <translation>Entfernt einen Logfilter, der keinem Connector zugewiesen ist</translation>
    </message>
    <message>
        <source>%1 would drop %2 of %3 records (%4 %). %5 of them are dropped by this filter alone.</source>
        <translation>%1 würde %2 von %3 Datensätzen verwerfen (%4 %). %5 davon verwirft nur dieser Filter.</translation>
    </message>
    <message>
        <source>  %1: matches %2</source>
        <translation>  %1: trifft auf %2 zu</translation>
    </message>
    <message>
        <source>Attention: it drops %1 alerts, %2 of medium severity or above.</source>
        <translation>Achtung: Er verwirft %1 Warnungen, davon %2 ab mittlerem Schweregrad.</translation>
    </message>
    <message>
        <source>Attention: it drops more than half of all records.</source>
        <translation>Achtung: Er verwirft mehr als die Hälfte aller Datensätze.</translation>
    </message>
    <message>
        <source>Cannot preview the log filter %1</source>
        <translation>Keine Vorschau des Logfilters %1 möglich</translation>
    </message>
    <message>
        <source>Nothing has been collected completely yet. Collect first: connectorctl collect %1 --once</source>
        <translation>Noch wurde nichts vollständig gesammelt. Sammeln Sie zuerst: connectorctl collect %1 --once</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Records collected</source>
        <translation>Gesammelte Datensätze</translation>
    </message>
    <message>
        <source>Records after log filters</source>
        <translation>Datensätze nach Logfiltern</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>Average record, bytes</source>
        <translation>Mittlerer Datensatz, Byte</translation>
    </message>
    <message>
        <source>Bytes stored</source>
        <translation>Gespeicherte Byte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>After an outage of %1 h</source>
        <translation>Nach einem Ausfall von %1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>never caught up</source>
        <translation>nie aufgeholt</translation>
    </message>
    <message>
        <source>Measured for %1 h, %2 to %3.</source>
        <translation>%1 h gemessen, %2 bis %3.</translation>
    </message>
    <message>
        <source>The forecast is a rough estimate.</source>
        <translation>Die Prognose ist eine grobe Schätzung.</translation>
    </message>
    <message>
        <source>Days differ so that it may be off by %1 %.</source>
        <translation>Die Tage schwanken, sie kann um %1 % abweichen.</translation>
    </message>
    <message>
        <source>Requests are calculated: too few polls ran at this interval.</source>
        <translation>Anfragen sind berechnet: Zu wenige Abfragen liefen in diesem Intervall.</translation>
    </message>
    <message>
        <source>Growth × %1: %2 of %3 requests in the busiest minute, %4 stay free.</source>
        <translation>Wachstum × %1: %2 von %3 Anfragen in der stärksten Minute, %4 bleiben frei.</translation>
    </message>
    <message>
        <source>The collector cannot keep up at this interval.</source>
        <translation>Bei diesem Intervall kommt der Collector nicht nach.</translation>
    </message>
    <message>
        <source>Cannot forecast the volume of “%1”</source>
        <translation>Das Volumen von „%1“ lässt sich nicht prognostizieren</translation>
    </message>
    <message>
        <source>Volume and request budget a day, from what was collected</source>
        <translation>Volumen und Anfragekontingent pro Tag, aus dem, was gesammelt wurde</translation>
    </message>
    <message>
        <source>Cannot list the connectors</source>
        <translation>Die Connectors lassen sich nicht auflisten</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation>MANDANT</translation>
    </message>
    <message>
        <source>RUN ON</source>
        <translation>RUN ON</translation>
    </message>
    <message>
        <source>CONTENT TYPES</source>
        <translation>CONTENT TYPES</translation>
    </message>
    <message>
        <source>INTERVAL</source>
        <translation>INTERVALL</translation>
    </message>
    <message>
        <source>There is no connector yet. See connectorctl add --help.</source>
        <translation>Es gibt noch keinen Connector. Siehe connectorctl add --help.</translation>
    </message>
    <message>
        <source>Cannot show %1</source>
        <translation>%1 lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Lists the connectors</source>
        <translation>Listet die Connectors auf</translation>
    </message>
    <message>
        <source>Shows one connector; its secret is never shown</source>
        <translation>Zeigt einen Connector; sein Schlüssel wird nie gezeigt</translation>
    </message>
    <message>
        <source>Note: the environment holds no secret for this connector yet.</source>
        <translation>Hinweis: Die Umgebung enthält noch keinen Schlüssel für diesen Connector.</translation>
    </message>
    <message>
        <source>Note: no client secret was given. Store it with: connectorctl secret NAME --secret-stdin</source>
        <translation>Hinweis: Es wurde kein geheimer Clientschlüssel angegeben. Speichern Sie ihn mit: connectorctl secret NAME --secret-stdin</translation>
    </message>
    <message>
        <source>Exit codes:
  0    done
  1    a fault of the program
  2    wrong usage, an unknown connector, index, field or time, or a refused configuration
  3    refused by Microsoft: credentials, permission, licence
  4    not reachable: name, connection, TLS, proxy, time-out, server failure, not the API&apos;s answer
  5    not now: throttled, or another process collects or tests this connector
  6    the secret cannot be had: keychain missing, locked, denied, no entry
  7    the local store cannot be opened, is damaged, or the disk is full
  130  stopped by SIGINT or SIGTERM; everything stored before is kept</source>
        <translation>Exitcodes:
  0    erledigt
  1    ein Fehler des Programms
  2    falsche Verwendung, unbekannter Connector, Index, Feld oder Zeit, oder abgelehnte Konfiguration
  3    von Microsoft abgelehnt: Anmeldeinformation, Berechtigung, Lizenz
  4    nicht erreichbar: Name, Verbindung, TLS, Proxy, Zeitüberschreitung, Serverfehler, keine Antwort der API
  5    jetzt nicht: gedrosselt, oder ein anderer Prozess sammelt oder testet diesen Connector
  6    der Schlüssel ist nicht zu haben: Schlüsselbund fehlt, ist gesperrt, verweigert, kein Eintrag
  7    der lokale Speicher lässt sich nicht öffnen, ist beschädigt, oder der Datenträger ist voll
  130  durch SIGINT oder SIGTERM angehalten; alles zuvor Gespeicherte bleibt</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Nennen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>Wrong usage</source>
        <translation>Falsche Verwendung</translation>
    </message>
    <message>
        <source>See connectorctl --help.</source>
        <translation>Siehe connectorctl --help.</translation>
    </message>
    <message>
        <source>Configures, tests and runs connectors for Microsoft Defender for Cloud Apps.</source>
        <translation>Konfiguriert, testet und betreibt Connectors für Microsoft Defender for Cloud Apps.</translation>
    </message>
    <message>
        <source>Where connectors and records live</source>
        <translation>Wo Connectors und Datensätze liegen</translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe, sonst nichts dort</translation>
    </message>
    <message>
        <source>%1 copied, %2 added, %3 changed, %4 kept raw</source>
        <translation>%1 kopiert, %2 ergänzt, %3 geändert, %4 roh belassen</translation>
    </message>
    <message>
        <source>No record has this stellar_uuid.</source>
        <translation>Kein Datensatz hat diese stellar_uuid.</translation>
    </message>
    <message>
        <source>Cannot show the record “%1”</source>
        <translation>Der Datensatz „%1“ lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation>Es wurde noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Show one record</source>
        <translation>Zeigt einen Datensatz</translation>
    </message>
    <message>
        <source>The record&apos;s stellar_uuid</source>
        <translation>Die stellar_uuid des Datensatzes</translation>
    </message>
    <message>
        <source>The raw object, byte for byte as it came</source>
        <translation>Das Rohobjekt, Byte für Byte, wie es kam</translation>
    </message>
    <message>
        <source>How each field came from the raw object</source>
        <translation>Wie jedes Feld aus dem Rohobjekt entstand</translation>
    </message>
    <message>
        <source>There is no index “%1”. Use windows_events, syslog or alerts.</source>
        <translation>Es gibt keinen Index „%1“. Verwenden Sie windows_events, syslog oder alerts.</translation>
    </message>
    <message>
        <source>No record has the msg_class “%1”.</source>
        <translation>Kein Datensatz hat die msg_class „%1“.</translation>
    </message>
    <message>
        <source>windows_events, syslog, alerts; all of them if none is given</source>
        <translation>windows_events, syslog, alerts; alle, wenn keiner angegeben ist</translation>
    </message>
    <message>
        <source>Only records of this msg_class</source>
        <translation>Nur Datensätze dieser msg_class</translation>
    </message>
    <message>
        <source>Only records of this connector, by name or id</source>
        <translation>Nur Datensätze dieses Connectors, nach Name oder ID</translation>
    </message>
    <message>
        <source>From this event time on</source>
        <translation>Ab dieser Ereigniszeit</translation>
    </message>
    <message>
        <source>Up to this event time</source>
        <translation>Bis zu dieser Ereigniszeit</translation>
    </message>
    <message>
        <source>Only records that match this search</source>
        <translation>Nur Datensätze, auf die diese Suche zutrifft</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>Quell-IP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Cannot show the records</source>
        <translation>Die Datensätze lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Show stored records</source>
        <translation>Zeigt gespeicherte Datensätze</translation>
    </message>
    <message>
        <source>At most so many records; 0 means all (100)</source>
        <translation>Höchstens so viele Datensätze; 0 bedeutet alle (100)</translation>
    </message>
    <message>
        <source>newest or oldest first (newest)</source>
        <translation>newest (neueste) oder oldest (älteste) zuerst (newest)</translation>
    </message>
    <message>
        <source>table, ndjson or csv (table)</source>
        <translation>table, ndjson oder csv (table)</translation>
    </message>
    <message>
        <source>Only these fields</source>
        <translation>Nur diese Felder</translation>
    </message>
    <message>
        <source>Note: the Data Analyzer profile %1 is new.</source>
        <translation>Hinweis: Das Data-Analyzer-Profil %1 ist neu.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>Cannot show the rejected records</source>
        <translation>Die abgewiesenen Datensätze lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Show raw records that could not be mapped</source>
        <translation>Zeigt Rohdatensätze, die sich nicht zuordnen ließen</translation>
    </message>
    <message>
        <source>Only those of this connector, by name or id</source>
        <translation>Nur die dieses Connectors, nach Name oder ID</translation>
    </message>
    <message>
        <source>ndjson: one JSON object a line</source>
        <translation>ndjson: ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Note: the keychain entry could not be removed: %1</source>
        <translation>Hinweis: Der Eintrag im Schlüsselbund ließ sich nicht entfernen: %1</translation>
    </message>
    <message>
        <source>Cannot remove %1</source>
        <translation>%1 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Removed %1 and %2 records.</source>
        <translation>%1 und %2 Datensätze entfernt.</translation>
    </message>
    <message>
        <source>Removed %1. Its records are kept.</source>
        <translation>%1 entfernt. Die Datensätze bleiben.</translation>
    </message>
    <message>
        <source>Removes a connector and its secret</source>
        <translation>Entfernt einen Connector und seinen Schlüssel</translation>
    </message>
    <message>
        <source>Delete its records too</source>
        <translation>Auch seine Datensätze löschen</translation>
    </message>
    <message>
        <source>Cannot collect %1</source>
        <translation>Sammeln für %1 nicht möglich</translation>
    </message>
    <message>
        <source>  %1: %2. %3 stored, %4 repeats, %5 revised, %6 rejected; %7 requests, %8 s.</source>
        <translation>  %1: %2. %3 gespeichert, %4 Wiederholungen, %5 überarbeitet, %6 abgewiesen; %7 Anfragen, %8 s.</translation>
    </message>
    <message>
        <source>    %1 dropped by log filters.</source>
        <translation>    %1 durch Logfilter verworfen.</translation>
    </message>
    <message>
        <source>    Complete through %1.</source>
        <translation>    Vollständig bis %1.</translation>
    </message>
    <message>
        <source>--secret-stdin, --secret-file or --forget is missing, and there is no terminal to ask on.</source>
        <translation>--secret-stdin, --secret-file oder --forget fehlt, und es gibt kein Terminal zum Nachfragen.</translation>
    </message>
    <message>
        <source>Cannot forget the secret of %1</source>
        <translation>Der Schlüssel von %1 lässt sich nicht vergessen</translation>
    </message>
    <message>
        <source>Cannot store the secret of %1</source>
        <translation>Der Schlüssel von %1 lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Forgot the secret of %1.</source>
        <translation>Schlüssel von %1 vergessen.</translation>
    </message>
    <message>
        <source>Stored the secret of %1.</source>
        <translation>Schlüssel von %1 gespeichert.</translation>
    </message>
    <message>
        <source>Stores, replaces or forgets a client secret</source>
        <translation>Speichert, ersetzt oder vergisst einen geheimen Clientschlüssel</translation>
    </message>
    <message>
        <source>Remove the secret from the keychain</source>
        <translation>Den Schlüssel aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Geheimer Clientschlüssel: </translation>
    </message>
    <message>
        <source>The question for the client secret was interrupted.</source>
        <translation>Die Frage nach dem geheimen Clientschlüssel wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Read the client secret from standard input</source>
        <translation>Den geheimen Clientschlüssel von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>Read the client secret from a file</source>
        <translation>Den geheimen Clientschlüssel aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is no address with a port, like 127.0.0.1:9464.</source>
        <translation>„%1“ ist keine Adresse mit Port wie 127.0.0.1:9464.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine alone: metrics are served on 127.0.0.1 or [::1] only.</source>
        <translation>%1 ist keine Adresse nur dieses Rechners: Kennzahlen gibt es nur auf 127.0.0.1 oder [::1].</translation>
    </message>
    <message>
        <source>Metrics cannot be served on port %1: %2.</source>
        <translation>Auf Port %1 lassen sich keine Kennzahlen anbieten: %2.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>A state of the service and a time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Anfragekontingent</translation>
    </message>
    <message>
        <source>%1 of %2 in the last minute</source>
        <translation>%1 von %2 in der letzten Minute</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Complete through</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Cannot show the status of “%1”</source>
        <translation>Der Status von „%1“ lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>State, cursor, coverage and request budget of a connector</source>
        <translation>Zustand, Cursor, Abdeckung und Anfragekontingent eines Connectors</translation>
    </message>
    <message>
        <source>Sign-in and connection are proven. Whether data flows shows after collecting.</source>
        <translation>Anmeldung und Verbindung sind nachgewiesen. Ob Daten fließen, zeigt sich nach dem Sammeln.</translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation>Was es bedeutet: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Details of %1: %2</source>
        <translation>Details zu %1: %2</translation>
    </message>
    <message>
        <source>Cannot test %1</source>
        <translation>%1 lässt sich nicht testen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The result of the test cannot be kept: %1</source>
        <translation>Das Ergebnis des Tests lässt sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>Tests sign-in and connection of one connector, and reads one record</source>
        <translation>Testet Anmeldung und Verbindung eines Connectors und liest einen Datensatz</translation>
    </message>
    <message>
        <source>Case counts in condition %1.</source>
        <translation>Groß-/Kleinschreibung zählt in Bedingung %1.</translation>
    </message>
    <message>
        <source>Uses more than Stellar Cyber&apos;s filters are known to have.</source>
        <translation>Nutzt mehr, als von den Filtern von Stellar Cyber bekannt ist.</translation>
    </message>
    <message>
        <source>Say what to change. See connectorctl filter edit --help.</source>
        <translation>Geben Sie an, was zu ändern ist. Siehe connectorctl filter edit --help.</translation>
    </message>
    <message>
        <source>It applies to %1 from the next run on.</source>
        <translation>Er gilt für %1 ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>Cannot edit the log filter %1</source>
        <translation>Der Logfilter %1 lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Saved the log filter %1.</source>
        <translation>Logfilter %1 gespeichert.</translation>
    </message>
    <message>
        <source>Changes a log filter; what is not given stays</source>
        <translation>Ändert einen Logfilter; was nicht angegeben ist, bleibt</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Sein neuer Name</translation>
    </message>
    <message>
        <source>FIELD OP VALUE[,VALUE…]; those given take the place of all there are</source>
        <translation>FIELD OP VALUE[,VALUE…]; die angegebenen ersetzen alle vorhandenen</translation>
    </message>
    <message>
        <source>All of the conditions must match</source>
        <translation>Alle Bedingungen müssen passen</translation>
    </message>
    <message>
        <source>Drops what matches</source>
        <translation>Verwirft, was passt</translation>
    </message>
    <message>
        <source>Take A and a for the same</source>
        <translation>A und a gelten als gleich</translation>
    </message>
    <message>
        <source>Lets it drop records</source>
        <translation>Lässt ihn Datensätze verwerfen</translation>
    </message>
    <message>
        <source>Makes it drop nothing, wherever it is attached</source>
        <translation>Lässt ihn nichts verwerfen, wo immer er zugewiesen ist</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>A state of the service, and what it says of itself</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>Schlüssel läuft ab</translation>
    </message>
    <message>
        <source>Last day of the client secret, for example 2026-12-03; empty: not known</source>
        <translation>Letzter Tag des geheimen Clientschlüssels, zum Beispiel 2026-12-03; leer: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>workbench::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <translation>Feld der Bedingung %1</translation>
    </message>
    <message>
        <source>Operator of condition %1</source>
        <translation>Operator der Bedingung %1</translation>
    </message>
    <message>
        <source>Values of condition %1</source>
        <translation>Werte der Bedingung %1</translation>
    </message>
    <message>
        <source>Match case: A is not a</source>
        <translation>Groß-/Kleinschreibung beachten: A ist nicht a</translation>
    </message>
    <message>
        <source>Match case in condition %1</source>
        <translation>Groß-/Kleinschreibung in Bedingung %1 beachten</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>sign for matching case</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>workbench::ConditionsText</name>
    <message>
        <source>One condition a line: FIELD OPERATOR VALUE[,VALUE…], for example event.action is FilePreviewed</source>
        <translation>Eine Bedingung je Zeile: FIELD OPERATOR VALUE[,VALUE…], zum Beispiel event.action is FilePreviewed</translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation>Bedingungen als Text</translation>
    </message>
    <message>
        <source>Records that do not match are dropped.</source>
        <translation>Nicht passende Datensätze werden verworfen.</translation>
    </message>
    <message>
        <source>Case counts in condition %1.</source>
        <translation>Groß-/Kleinschreibung zählt in Bedingung %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Change conditions</source>
        <translation>Bedingungen ändern</translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation>Bedingung %1: %2</translation>
    </message>
</context>
<context>
    <name>workbench::Configuration</name>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Give the path of a PEM file with the certificates to trust.</source>
        <translation>Die Datei „%1“ ist nicht lesbar. Geben Sie den Pfad einer PEM-Datei mit den vertrauenswürdigen Zertifikaten an.</translation>
    </message>
    <message>
        <source>The file “%1” holds no PEM certificate. It has to have a line -----BEGIN CERTIFICATE-----.</source>
        <translation>Die Datei „%1“ enthält kein PEM-Zertifikat. Sie muss eine Zeile -----BEGIN CERTIFICATE----- haben.</translation>
    </message>
    <message>
        <source>keychain, environment or session is expected.</source>
        <translation>keychain, environment oder session wird erwartet.</translation>
    </message>
    <message>
        <source>There is no connector %1. See connectorctl list.</source>
        <translation>Es gibt keinen Connector %1. Siehe connectorctl list.</translation>
    </message>
    <message>
        <source>The field “connectors” is not a list.</source>
        <translation>Das Feld „connectors“ ist keine Liste.</translation>
    </message>
    <message>
        <source>Connector %1</source>
        <translation>Connector %1</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1 has the id or the name of an earlier one.</source>
        <translation>%1 hat die ID oder den Namen eines früheren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Choose another name.</source>
        <translation>Einen Connector namens %1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Enter at most %3.</source>
        <translation>%1 hat %2 Zeichen. Geben Sie höchstens %3 ein.</translation>
    </message>
    <message>
        <source>%1 holds a line break or another control character. Remove it.</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Enter the Name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Multibyte characters are not accepted: %1. Use single-byte letters, digits, - or _.</source>
        <translation>Mehrbyte-Zeichen sind nicht erlaubt: %1. Verwenden Sie Einzelbyte-Buchstaben, Ziffern, - oder _.</translation>
    </message>
    <message>
        <source>The character %1 is not accepted. Use single-byte letters, digits, - or _.</source>
        <translation>Das Zeichen %1 ist nicht erlaubt. Verwenden Sie Einzelbyte-Buchstaben, Ziffern, - oder _.</translation>
    </message>
    <message>
        <source>%1 starts or ends with a space. Remove it.</source>
        <translation>%1 beginnt oder endet mit einem Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Enter at most 64.</source>
        <translation>%1 hat %2 Zeichen. Geben Sie höchstens 64 ein.</translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation>Tenant Name</translation>
    </message>
    <message>
        <source>Run On</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>%1 is not a device. Enter dp for the Data Processor, or sensor:NAME for a sensor.</source>
        <translation>%1 ist kein Gerät. Geben Sie dp für den Data Processor ein, oder sensor:NAME für einen Sensor.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation>Interval (min)</translation>
    </message>
    <message>
        <source>%1 is not accepted. Enter 1 to 1440, a whole number of minutes.</source>
        <translation>%1 ist nicht erlaubt. Geben Sie 1 bis 1440 ein, ganze Minuten.</translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation>Content Type</translation>
    </message>
    <message>
        <source>%1 is not collected. Choose from: %2.</source>
        <translation>%1 wird nicht gesammelt. Wählen Sie aus: %2.</translation>
    </message>
    <message>
        <source>Choose at least one of: %1.</source>
        <translation>Wählen Sie mindestens eines aus: %1.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>%1 is not a time. Enter for example 24h, 7d or 2026-11-24T10:00:00Z.</source>
        <translation>%1 ist keine Zeit. Geben Sie zum Beispiel 24h, 7d oder 2026-11-24T10:00:00Z ein.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Enter a time that has passed.</source>
        <translation>%1 liegt in der Zukunft. Geben Sie eine vergangene Zeit ein.</translation>
    </message>
    <message>
        <source>%1 is more than 30 days ago, as far as Microsoft keeps activities. Enter at most 30d.</source>
        <translation>%1 liegt mehr als 30 Tage zurück; so lange bewahrt Microsoft Aktivitäten auf. Geben Sie höchstens 30d ein.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The proxy URL holds a user name or password, which is not kept. Remove everything up to the @.</source>
        <translation>Die Proxy-URL enthält Benutzernamen oder Kennwort, die nicht aufbewahrt werden. Entfernen Sie alles bis zum @.</translation>
    </message>
    <message>
        <source>%1 is not a proxy. Enter for example %2, or none.</source>
        <translation>%1 ist kein Proxy. Geben Sie zum Beispiel %2 ein, oder none.</translation>
    </message>
    <message>
        <source>The scheme %1 is not accepted. Enter http:// or socks5://, for example %2.</source>
        <translation>Das Schema %1 ist nicht erlaubt. Geben Sie http:// oder socks5:// ein, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>The port of %1 is missing. Enter for example %2.</source>
        <translation>Der Port von %1 fehlt. Geben Sie zum Beispiel %2 ein.</translation>
    </message>
    <message>
        <source>The URL of %1 goes on after the port. Enter for example %2.</source>
        <translation>Die URL von %1 geht nach dem Port weiter. Geben Sie zum Beispiel %2 ein.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2 The file was left as it is; correct it or move it away.</source>
        <translation>%1 ist nicht verständlich: %2 Die Datei blieb, wie sie ist; berichtigen Sie sie, oder schieben Sie sie beiseite.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation>Sie ist größer als 16 MB.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Line 1: an object is expected.</source>
        <translation>Zeile 1: Ein Objekt wird erwartet.</translation>
    </message>
    <message>
        <source>The field “version” is not a whole number from 1 on.</source>
        <translation>Das Feld „version“ ist keine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Connector Workbench.</source>
        <translation>%1 wurde von einer neueren Version von Connector Workbench geschrieben.</translation>
    </message>
    <message>
        <source>Another process is changing %1 and does not finish. Try again later.</source>
        <translation>Ein anderer Prozess ändert %1 und wird nicht fertig. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>“%1” is for the tenant %2, the connector is of %3. Choose another filter, or make it for all tenants.</source>
        <translation>„%1“ gilt für den Mandanten %2, der Connector gehört zu %3. Wählen Sie einen anderen Filter, oder lassen Sie ihn für alle Mandanten gelten.</translation>
    </message>
    <message>
        <source>“%1” is attached to %2. Detach it there first.</source>
        <translation>„%1“ ist %2 zugewiesen. Heben Sie dort zuerst die Zuweisung auf.</translation>
    </message>
    <message>
        <source>There are %1 filters. Attach at most %2 to one connector.</source>
        <translation>Es sind %1 Filter. Weisen Sie einem Connector höchstens %2 zu.</translation>
    </message>
    <message>
        <source>The field “filters” is not a list.</source>
        <translation>Das Feld „filters“ ist keine Liste.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>A log filter named %1 already exists. Choose another name.</source>
        <translation>Einen Logfilter namens %1 gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no log filter %1. See connectorctl filter list.</source>
        <translation>Es gibt keinen Logfilter %1. Siehe connectorctl filter list.</translation>
    </message>
    <message>
        <source>A log filter of %1 is gone (%2). Choose its log filters again.</source>
        <translation>Ein Logfilter von %1 ist verschwunden (%2). Wählen Sie die Logfilter neu.</translation>
    </message>
    <message>
        <source>the mode system, none or manual is expected, manual with host and port.</source>
        <translation>der Modus system, none oder manual wird erwartet, manual mit Host und Port.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>each one needs a name and the kind dp or sensor.</source>
        <translation>jedes braucht einen Namen und die Art dp oder sensor.</translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation>eine Liste wird erwartet.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The client secret looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation>Der geheime Clientschlüssel sieht wie die Geheimnis-ID aus. Fügen Sie den Wert des Schlüssels ein.</translation>
    </message>
    <message>
        <source>0 or at least %1 is expected.</source>
        <translation>0 oder mindestens %1 wird erwartet.</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>Schlüssel läuft ab</translation>
    </message>
    <message>
        <source>%1 is not a date. Enter it for example as 2026-12-03, or leave it empty.</source>
        <translation>%1 ist kein Datum. Geben Sie es zum Beispiel als 2026-12-03 ein, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>workbench::ConfigurationPage</name>
    <message>
        <source>Enter %1 to %2.</source>
        <translation>Geben Sie %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Paste from portal</source>
        <translation>Aus dem Portal einfügen</translation>
    </message>
    <message>
        <source>Sorts a copied URL and IDs into their fields (Ctrl+Shift+V).</source>
        <translation>Ordnet eine kopierte URL und IDs ihren Feldern zu (Strg+Umschalt+V).</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Keep the saved one</source>
        <translation>Den gespeicherten behalten</translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation>Das sieht wie die Geheimnis-ID aus. Fügen Sie den Wert des Schlüssels ein.</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Schlüsselbund entsperren…</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>How far back the first run reaches, for example 24h, 7d or 2026-11-24T10:00:00Z. At most 30d.</source>
        <translation>Wie weit der erste Lauf zurückreicht, zum Beispiel 24h, 7d oder 2026-11-24T10:00:00Z. Höchstens 30d.</translation>
    </message>
    <message>
        <source>Secret kept in</source>
        <translation>Schlüssel liegt in</translation>
    </message>
    <message>
        <source>The OS keychain keeps the secret for good; this session only until you quit.</source>
        <translation>Der Schlüsselbund des Systems bewahrt den Schlüssel dauerhaft auf; „Nur diese Sitzung“ bis zum Beenden.</translation>
    </message>
    <message>
        <source>OS keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Replace the Client Secret to change this.</source>
        <translation>Ersetzen Sie das Client Secret, um dies zu ändern.</translation>
    </message>
    <message>
        <source>Kept in the OS keychain. Never written to project files, logs, reports or bundles.</source>
        <translation>Liegt im Schlüsselbund des Systems. Steht nie in Projektdateien, Protokollen, Berichten oder Paketen.</translation>
    </message>
    <message>
        <source>Kept until you quit and not saved. Never written to project files, logs, reports or bundles.</source>
        <translation>Bleibt bis zum Beenden und wird nicht gespeichert. Steht nie in Projektdateien, Protokollen, Berichten oder Paketen.</translation>
    </message>
    <message>
        <source>No keychain service is running. The secret is kept until you quit and is not saved.</source>
        <translation>Es läuft kein Schlüsselbunddienst. Der Schlüssel bleibt bis zum Beenden und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to save the secret.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, um den Schlüssel zu speichern.</translation>
    </message>
    <message>
        <source>The clipboard holds no URL and no ID.</source>
        <translation>Die Zwischenablage enthält keine URL und keine ID.</translation>
    </message>
    <message>
        <source>Nothing on the clipboard fits a field.</source>
        <translation>Nichts in der Zwischenablage passt zu einem Feld.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n Feld aus der Zwischenablage ausgefüllt. Strg+Z nimmt es zurück.</numerusform>
            <numerusform>%n Felder aus der Zwischenablage ausgefüllt. Strg+Z nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one is the Tenant ID?</source>
        <translation>Welche ist die Tenant ID?</translation>
    </message>
    <message>
        <source>Which one is the Client ID?</source>
        <translation>Welche ist die Client ID?</translation>
    </message>
</context>
<context>
    <name>workbench::ConfirmPage</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Unchanged. Never shown.</source>
        <translation>Unverändert. Wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Kept until you quit and not saved. Never shown.</source>
        <translation>Bleibt bis zum Beenden und wird nicht gespeichert. Wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Read from the environment. Never shown.</source>
        <translation>Aus der Umgebung gelesen. Wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Stored in the OS keychain. Never shown.</source>
        <translation>Im Schlüsselbund des Systems gespeichert. Wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>Nicht änderbar</translation>
    </message>
    <message>
        <source>Cannot be changed after Submit</source>
        <translation>Nach „Übermitteln“ nicht mehr änderbar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Category, type</source>
        <translation>Category, Type</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation>Tenant Name</translation>
    </message>
    <message>
        <source>Run On</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the configuration</source>
        <translation>Die Konfiguration bearbeiten</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Interval, content</source>
        <translation>Intervall, Inhalt</translation>
    </message>
    <message>
        <source>%1 min, %2</source>
        <translation>%1 min, %2</translation>
    </message>
    <message>
        <source>Connector %1 collects activities of the same tenant.</source>
        <translation>Der Connector %1 sammelt Aktivitäten desselben Mandanten.</translation>
    </message>
    <message>
        <source>Connector %1 collects Office 365 Audit.General with the same account.</source>
        <translation>Der Connector %1 sammelt Office 365 Audit.General mit demselben Konto.</translation>
    </message>
    <message>
        <source>Activities may be duplicated</source>
        <translation>Aktivitäten können doppelt vorkommen</translation>
    </message>
    <message>
        <source>Show connector</source>
        <translation>Connector anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>The busiest poll takes %1: records come late.</source>
        <translation>Die größte Abfrage dauert %1: Datensätze kommen verspätet.</translation>
    </message>
    <message>
        <source>An interval of %1 min would keep up.</source>
        <translation>Ein Intervall von %1 min würde genügen.</translation>
    </message>
    <message>
        <source>No other interval would keep up either: collect one content type.</source>
        <translation>Auch kein anderes Intervall würde genügen: Sammeln Sie nur einen Inhaltstyp.</translation>
    </message>
    <message>
        <source>The interval of %1 min cannot keep up</source>
        <translation>Das Intervall von %1 min genügt nicht</translation>
    </message>
    <message>
        <source>Edit interval</source>
        <translation>Intervall ändern</translation>
    </message>
    <message>
        <source>The stored records cannot be measured: %1</source>
        <translation>Die gespeicherten Datensätze lassen sich nicht messen: %1</translation>
    </message>
</context>
<context>
    <name>workbench::Connectivity</name>
    <message>
        <source>The token carries no role.</source>
        <translation>Das Token trägt keine Rolle.</translation>
    </message>
    <message>
        <source>The token carries the roles %1.</source>
        <translation>Das Token trägt die Rollen %1.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>The store holds an empty secret.</source>
        <translation>Der Speicher enthält einen leeren Schlüssel.</translation>
    </message>
    <message>
        <source>Read from the environment</source>
        <translation>Aus der Umgebung gelesen</translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Read from the keychain</source>
        <translation>Aus dem Schlüsselbund gelesen</translation>
    </message>
    <message>
        <source>Proxy %1 is %2; it resolves %3</source>
        <translation>Proxy %1 ist %2; er löst %3 auf</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Connected to %1 through the proxy</source>
        <translation>Über den Proxy mit %1 verbunden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Mit %1 verbunden</translation>
    </message>
    <message>
        <source>Plain HTTP on this computer</source>
        <translation>Einfaches HTTP auf diesem Computer</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid only until %1.</source>
        <translation>Das Zertifikat des Servers gilt nur noch bis %1.</translation>
    </message>
    <message>
        <source>%1, certificate for %2 valid to %3</source>
        <translation>%1, Zertifikat für %2, gültig bis %3</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgestellt von %1</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes ahead of Microsoft&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber Microsoft %1 Minuten vor.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes behind Microsoft&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber Microsoft %1 Minuten nach.</translation>
    </message>
    <message>
        <source>Token received from %1</source>
        <translation>Token von %1 erhalten</translation>
    </message>
    <message>
        <source>The token cannot be read; the reads below show its permissions</source>
        <translation>Das Token ist nicht lesbar; die Lesevorgänge unten zeigen seine Berechtigungen</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>The token names no role that reads activities and alerts; the reads below decide</source>
        <translation>Das Token nennt keine Rolle, die Aktivitäten und Warnungen liest; die Lesevorgänge unten entscheiden</translation>
    </message>
    <message>
        <source>%1 Investigation.read is needed. %2</source>
        <translation>%1 Investigation.read wird gebraucht. %2</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht gesammelt</translation>
    </message>
    <message>
        <source>One record read</source>
        <translation>Ein Datensatz gelesen</translation>
    </message>
    <message>
        <source>Read; there are no records yet</source>
        <translation>Gelesen; es gibt noch keine Datensätze</translation>
    </message>
    <message>
        <source>This goes further than the test of authentication and connectivity.</source>
        <translation>Dies geht über den Test von Authentifizierung und Verbindung hinaus.</translation>
    </message>
    <message>
        <source>The API counts %1 records.</source>
        <translation>Die API zählt %1 Datensätze.</translation>
    </message>
    <message>
        <source>Success: all %1 checks passed in %2 s.</source>
        <translation>Erfolg: Alle %1 Prüfungen in %2 s bestanden.</translation>
    </message>
    <message>
        <source>Failure: %1.</source>
        <translation>Fehler: %1.</translation>
    </message>
    <message>
        <source>Failure: %1 (%2).</source>
        <translation>Fehler: %1 (%2).</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>field: %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Retry-After: %1 s</source>
        <translation>Retry-After: %1 s</translation>
    </message>
    <message>
        <source>correlation ID: %1</source>
        <translation>Korrelations-ID: %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Resolve host</source>
        <translation>Host auflösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>[person]</source>
        <translation>[Person]</translation>
    </message>
    <message>
        <source>Requests sent: %1</source>
        <translation>Gesendete Anfragen: %1</translation>
    </message>
    <message>
        <source>Connectivity test of %1</source>
        <translation>Verbindungstest von %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation>Was es bedeutet: %1</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Details (secrets, tokens and IDs are redacted):</source>
        <translation>Details (Geheimnisse, Token und IDs sind geschwärzt):</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectivityDialog</name>
    <message>
        <source>Test connector</source>
        <translation>Connector testen</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation>Clientschlüssel erneuern…</translation>
    </message>
    <message>
        <source>Edit connector</source>
        <translation>Connector bearbeiten</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>Success!</source>
        <translation>Erfolg!</translation>
    </message>
    <message>
        <source>%1: all %2 checks passed in %3 s.</source>
        <translation>%1: Alle %2 Prüfungen in %3 s bestanden.</translation>
    </message>
    <message>
        <source>Sign-in and connection are proven. Whether data flows shows after Collect now, in Records.</source>
        <translation>Anmeldung und Verbindung sind nachgewiesen. Ob Daten fließen, zeigt sich nach „Jetzt sammeln“ unter „Datensätze“.</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt sammeln</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1: the test was stopped before it was done.</source>
        <translation>%1: Der Test wurde angehalten, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1: the test could not begin.</source>
        <translation>%1: Der Test konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1, Schritt %2: %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Step %1 of %2. Only one test runs at a time.</source>
        <translation>Schritt %1 von %2. Es läuft immer nur ein Test.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectivityRun</name>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failure: %1.</source>
        <translation>Fehler: %1.</translation>
    </message>
</context>
<context>
    <name>workbench::Connector</name>
    <message>
        <source>the text of %1 characters</source>
        <translation>der Text mit %1 Zeichen</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>%1 is no such ID. It has 32 hexadecimal digits, like 7c9e6679-7425-40de-944b-e07fc1f90ae7. Copy it from the app&apos;s Overview.</source>
        <translation>%1 ist keine solche ID. Sie hat 32 Hexadezimalziffern, wie 7c9e6679-7425-40de-944b-e07fc1f90ae7. Kopieren Sie sie aus der Übersicht der App.</translation>
    </message>
    <message>
        <source>%1 belongs to GCC. GCC and GCC High are not supported.</source>
        <translation>%1 gehört zu GCC. GCC und GCC High werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 belongs to GCC High or DoD, the US Government clouds. GCC and GCC High are not supported.</source>
        <translation>%1 gehört zu GCC High oder DoD, den Clouds der US-Behörden. GCC und GCC High werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 belongs to Microsoft 365 in China, operated by 21Vianet, which is not supported.</source>
        <translation>%1 gehört zu Microsoft 365 in China, betrieben von 21Vianet, das nicht unterstützt wird.</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorActions</name>
    <message>
        <source>Cannot start the demo tenant</source>
        <translation>Der Demomandant lässt sich nicht starten</translation>
    </message>
    <message>
        <source>Connector added</source>
        <translation>Connector hinzugefügt</translation>
    </message>
    <message>
        <source>The demo tenant is built in; it needs no network.</source>
        <translation>Der Demomandant ist eingebaut; er braucht kein Netzwerk.</translation>
    </message>
    <message>
        <source>Collecting %1 now.</source>
        <translation>%1 sammelt jetzt.</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1 gestartet</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>Cannot start the connector</source>
        <translation>Der Connector lässt sich nicht starten</translation>
    </message>
    <message>
        <source>Cannot pause the connector</source>
        <translation>Der Connector lässt sich nicht pausieren</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Collecting goes on at the cursor.</source>
        <translation>Die Sammlung geht am Cursor weiter.</translation>
    </message>
    <message>
        <source>The cursor is kept.</source>
        <translation>Der Cursor bleibt erhalten.</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>%1 gestartet.</translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation>%1 pausiert.</translation>
    </message>
    <message>
        <source>Gap is collected</source>
        <translation>Lücke wird nachgeholt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorDelegate</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorDialogs</name>
    <message>
        <source>Edit of %1</source>
        <translation>Bearbeitung von %1</translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation>Ein Test von %1 läuft.</translation>
    </message>
    <message>
        <source>Cannot save %1</source>
        <translation>%1 lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Connector added</source>
        <translation>Connector hinzugefügt</translation>
    </message>
    <message>
        <source>Connector changed</source>
        <translation>Connector geändert</translation>
    </message>
    <message>
        <source>With a new client secret.</source>
        <translation>Mit neuem geheimem Clientschlüssel.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved %1. The changes apply from the next run on.</source>
        <translation>%1 gespeichert. Die Änderungen gelten ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>Cannot add the connector to the profile</source>
        <translation>Der Connector lässt sich nicht zum Profil hinzufügen</translation>
    </message>
    <message>
        <source>Added to a Data Analyzer profile</source>
        <translation>Zu einem Data-Analyzer-Profil hinzugefügt</translation>
    </message>
    <message>
        <source>%1 is in the profile %2. Its first run starts now.</source>
        <translation>%1 ist im Profil %2. Der erste Lauf beginnt jetzt.</translation>
    </message>
    <message>
        <source>By undo or redo.</source>
        <translation>Durch Rückgängig oder Wiederholen.</translation>
    </message>
    <message>
        <source>Cannot remember the tenant and the device</source>
        <translation>Mandant und Gerät lassen sich nicht merken</translation>
    </message>
    <message>
        <source>Client secret updated</source>
        <translation>Clientschlüssel erneuert</translation>
    </message>
    <message>
        <source>Updated the client secret of %1.</source>
        <translation>Der geheime Clientschlüssel von %1 ist erneuert.</translation>
    </message>
    <message>
        <source>Cannot delete everything of %1</source>
        <translation>%1 lässt sich nicht vollständig löschen</translation>
    </message>
    <message>
        <source>Connector deleted</source>
        <translation>Connector gelöscht</translation>
    </message>
    <message>
        <source>With its stored records.</source>
        <translation>Mit den gespeicherten Datensätzen.</translation>
    </message>
    <message>
        <source>Its stored records are kept.</source>
        <translation>Die gespeicherten Datensätze bleiben.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorListPage</name>
    <message>
        <source>Details panel</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No connector matches.</source>
        <translation>Kein Connector passt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Collected by another process</source>
        <translation>Von einem anderen Prozess gesammelt</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation>Data Processor</translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation>Ein Test von %1 läuft.</translation>
    </message>
    <message>
        <source>Tab moves to Test, Edit and More.</source>
        <translation>Tab führt zu Testen, Ändern und Mehr.</translation>
    </message>
    <message>
        <source>Records in 24 hours, %1</source>
        <translation>Datensätze in 24 Stunden, %1</translation>
    </message>
    <message>
        <source>Records in 24 hours, %1, peak at %2</source>
        <translation>Datensätze in 24 Stunden, %1, Höchstwert um %2</translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation>Aktionen von %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Inhaltstypen</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Records, 24 h</source>
        <translation>Datensätze, 24 h</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Collected by %1</source>
        <comment>a program</comment>
        <translation>Gesammelt von %1</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Aktion %1</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>Spalten anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorWizard</name>
    <message>
        <source>Edit connector</source>
        <translation>Connector bearbeiten</translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation>Connector hinzufügen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Discard these changes?</source>
        <translation>Diese Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Discard this connector?</source>
        <translation>Diesen Connector verwerfen?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Übermitteln</translation>
    </message>
    <message>
        <source>1 field needs attention: %1</source>
        <translation>1 Feld ist zu prüfen: %1</translation>
    </message>
    <message>
        <source>%1 fields need attention: %2</source>
        <translation>%1 Felder sind zu prüfen: %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Applies from the next run on.</source>
        <translation>Gilt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>Active immediately after Submit.</source>
        <translation>Sofort nach „Übermitteln“ aktiv.</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing is saved before Save.</source>
        <translation>Esc bricht ab. Vor „Speichern“ wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Esc cancels. Nothing is saved before Submit.</source>
        <translation>Esc bricht ab. Vor „Übermitteln“ wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>Credentials and schedule</source>
        <translation>Anmeldedaten und Zeitplan</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Prüfen und übermitteln</translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <translation>Alle %1 min</translation>
    </message>
    <message>
        <source>Fix %1 to run the test.</source>
        <translation>Korrigieren Sie %1, um zu testen.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>workbench::CoverageStrip</name>
    <message>
        <source>Coverage of %1</source>
        <translation>Abdeckung von %1</translation>
    </message>
    <message>
        <source>%1 gaps. Gap %2: %3</source>
        <translation>%1 Lücken. Lücke %2: %3</translation>
    </message>
    <message>
        <source>Complete, no gap</source>
        <translation>Vollständig, keine Lücke</translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation>Noch nichts gesammelt</translation>
    </message>
    <message>
        <source>%1 to %2. %3 Press Enter or click to collect it.</source>
        <translation>%1 bis %2. %3 Eingabetaste oder Klick holt sie nach.</translation>
    </message>
</context>
<context>
    <name>workbench::DataSection</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Connectors, settings, records and the activity log. Secrets are not in it.</source>
        <translation>Connectors, Einstellungen, Datensätze und das Protokoll. Geheimnisse sind nicht darin.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Keep records</source>
        <translation>Datensätze behalten</translation>
    </message>
    <message>
        <source>Store at most</source>
        <translation>Höchstens speichern</translation>
    </message>
    <message>
        <source>The oldest records go after a run. Those of the last %1 days always stay, since Microsoft could send them again.</source>
        <translation>Die ältesten Datensätze weichen nach einem Lauf. Die der letzten %1 Tage bleiben immer, da Microsoft sie erneut senden könnte.</translation>
    </message>
    <message>
        <source>How long a record stays in the local store after it was collected.</source>
        <translation>Wie lange ein Datensatz nach dem Sammeln im lokalen Speicher bleibt.</translation>
    </message>
    <message>
        <source>How large the local store may become before its oldest records go.</source>
        <translation>Wie groß der lokale Speicher werden darf, bevor seine ältesten Datensätze weichen.</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>workbench::Defender</name>
    <message>
        <source>%1 is not an address. Enter a URL that starts with https://, for example %2.</source>
        <translation>%1 ist keine Adresse. Geben Sie eine URL ein, die mit https:// beginnt, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>The scheme %1 is not accepted. Enter a URL that starts with https://, for example %2.</source>
        <translation>Das Schema %1 ist nicht erlaubt. Geben Sie eine URL ein, die mit https:// beginnt, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>The URL of %1 holds a user name or password. Remove everything up to the @.</source>
        <translation>Die URL von %1 enthält Benutzernamen oder Kennwort. Entfernen Sie alles bis zum @.</translation>
    </message>
    <message>
        <source>Plain http to %1 is refused, since it would show the credentials. Enter a URL that starts with https://.</source>
        <translation>Einfaches http zu %1 wird abgelehnt, da es die Anmeldedaten zeigen würde. Geben Sie eine URL ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The port %1 is not accepted. %2 is reached on port 443 only: remove “:%1”.</source>
        <translation>Der Port %1 ist nicht erlaubt. %2 ist nur über Port 443 erreichbar: Entfernen Sie „:%1“.</translation>
    </message>
    <message>
        <source>The path of the URL is not accepted. Enter the URL up to the host name, for example %1.</source>
        <translation>Der Pfad der URL ist nicht erlaubt. Geben Sie die URL bis zum Hostnamen ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>Enter the API URL.</source>
        <translation>Geben Sie die API URL ein.</translation>
    </message>
    <message>
        <source>%1 is the portal&apos;s address. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation>%1 ist die Adresse des Portals. Kopieren Sie die API URL aus Einstellungen, Cloud-Apps, System, Info.</translation>
    </message>
    <message>
        <source>%1 is not a Defender for Cloud Apps API address, which ends in .portal.cloudappsecurity.com. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation>%1 ist keine API-Adresse von Defender for Cloud Apps; diese endet auf .portal.cloudappsecurity.com. Kopieren Sie die API URL aus Einstellungen, Cloud-Apps, System, Info.</translation>
    </message>
    <message>
        <source>The URL of %1 has a part after “?” or “#”. Remove it.</source>
        <translation>Die URL von %1 hat einen Teil nach „?“ oder „#“. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation>Auth URL</translation>
    </message>
    <message>
        <source>%1 is not the login service. Leave the Auth URL empty for Microsoft (%2); only a simulator on this machine may have another one.</source>
        <translation>%1 ist nicht der Anmeldedienst. Lassen Sie die Auth URL für Microsoft (%2) leer; nur ein Simulator auf diesem Rechner darf eine andere haben.</translation>
    </message>
    <message>
        <source>The URL of %1 goes on after the host name. Enter the base before /&lt;tenant&gt;/oauth2 alone.</source>
        <translation>Die URL von %1 geht nach dem Hostnamen weiter. Geben Sie nur die Basis vor /&lt;tenant&gt;/oauth2 ein.</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant ID</translation>
    </message>
    <message>
        <source>%1 stands for many tenants. Copy “Directory (tenant) ID” from the app&apos;s Overview.</source>
        <translation>%1 steht für viele Mandanten. Kopieren Sie „Verzeichnis-ID (Mandant)“ aus der Übersicht der App.</translation>
    </message>
    <message>
        <source>%1 stands for all personal accounts. Copy “Directory (tenant) ID” from the app&apos;s Overview.</source>
        <translation>%1 steht für alle persönlichen Konten. Kopieren Sie „Verzeichnis-ID (Mandant)“ aus der Übersicht der App.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>to index Windows Events</source>
        <translation>in den Index Windows Events</translation>
    </message>
    <message>
        <source>Activities may be duplicated when an Office 365 connector collects Audit.General with the same account.</source>
        <translation>Aktivitäten können doppelt vorkommen, wenn ein Office 365-Connector mit demselben Konto Audit.General sammelt.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>raw to Windows Events and Syslog, mapped to Alerts</source>
        <translation>roh nach Windows Events und Syslog, zugeordnet nach Alerts</translation>
    </message>
    <message>
        <source>Microsoft Defender portal: Settings, Cloud Apps, System, About. With or without /api.</source>
        <translation>Microsoft Defender-Portal: Einstellungen, Cloud-Apps, System, Info. Mit oder ohne /api.</translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Directory (tenant) ID; a domain of the tenant does as well. Also called Directory ID.</source>
        <translation>Übersicht Ihrer App: Verzeichnis-ID (Mandant); eine Domäne des Mandanten geht auch. Auch Directory ID genannt.</translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Application (client) ID. Also called Application ID.</source>
        <translation>Übersicht Ihrer App: Anwendungs-ID (Client). Auch Application ID genannt.</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets: copy the Value, not the Secret ID. It is shown once and cannot be retrieved later. Also called API Access Key.</source>
        <translation>Zertifikate &amp; Geheimnisse: Kopieren Sie den Wert, nicht die Geheimnis-ID. Er wird einmal gezeigt und ist später nicht mehr abrufbar. Auch API Access Key genannt.</translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation>Interval (min)</translation>
    </message>
    <message>
        <source>How often logs are collected, 1 to 1440.</source>
        <translation>Wie oft gesammelt wird, 1 bis 1440.</translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation>Content Type</translation>
    </message>
    <message>
        <source>What to collect, and in which indices it is found.</source>
        <translation>Was gesammelt wird und in welchen Indizes es zu finden ist.</translation>
    </message>
    <message>
        <source>Only for a local simulator. Leave empty for Microsoft.</source>
        <translation>Nur für einen lokalen Simulator. Für Microsoft leer lassen.</translation>
    </message>
    <message>
        <source>%1 is the same value as Tenant ID. Copy “Application (client) ID” instead.</source>
        <translation>%1 ist derselbe Wert wie die Tenant ID. Kopieren Sie stattdessen „Anwendungs-ID (Client)“.</translation>
    </message>
    <message>
        <source>Microsoft Defender for Cloud Apps</source>
        <translation>Microsoft Defender for Cloud Apps</translation>
    </message>
    <message>
        <source>SaaS</source>
        <translation>SaaS</translation>
    </message>
    <message>
        <source>Needs Microsoft 365 E5, E5 Security or E5 Compliance.</source>
        <translation>Braucht Microsoft 365 E5, E5 Security oder E5 Compliance.</translation>
    </message>
    <message>
        <source>GCC and GCC High are not supported.</source>
        <translation>GCC und GCC High werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Above its capacity a collector can fall behind; what is missing is shown and collected later.</source>
        <translation>Über seiner Kapazität kann ein Collector zurückfallen; was fehlt, wird angezeigt und später gesammelt.</translation>
    </message>
    <message>
        <source>A Data Processor is recommended for a cloud service.</source>
        <translation>Für einen Clouddienst wird ein Data Processor empfohlen.</translation>
    </message>
</context>
<context>
    <name>workbench::DefenderMapping</name>
    <message>
        <source>The record is larger than 16 MiB.</source>
        <translation>Der Datensatz ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>The record is not a JSON object.</source>
        <translation>Der Datensatz ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The record holds no raw record of Defender for Cloud Apps.</source>
        <translation>Der Datensatz enthält keinen Rohdatensatz von Defender for Cloud Apps.</translation>
    </message>
</context>
<context>
    <name>workbench::DefenderPage</name>
    <message>
        <source>The answer ends in the middle of its JSON.</source>
        <translation>Die Antwort endet mitten im JSON.</translation>
    </message>
    <message>
        <source>The answer is not well-formed JSON.</source>
        <translation>Die Antwort ist kein wohlgeformtes JSON.</translation>
    </message>
    <message>
        <source>The answer is a web page instead of JSON.</source>
        <translation>Die Antwort ist eine Webseite statt JSON.</translation>
    </message>
    <message>
        <source>The answer is a list instead of an object with “data”.</source>
        <translation>Die Antwort ist eine Liste statt eines Objekts mit „data“.</translation>
    </message>
    <message>
        <source>The answer has no list named “data”.</source>
        <translation>Die Antwort hat keine Liste namens „data“.</translation>
    </message>
</context>
<context>
    <name>workbench::DeleteConnectorDialog</name>
    <message>
        <source>Delete connector</source>
        <translation>Connector löschen</translation>
    </message>
    <message>
        <source>Also delete its 1 stored record</source>
        <translation>Auch seinen 1 gespeicherten Datensatz löschen</translation>
    </message>
    <message>
        <source>Also delete its %1 stored records</source>
        <translation>Auch seine %1 gespeicherten Datensätze löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Its configuration and keychain entry are removed. This cannot be undone.</source>
        <translation>Konfiguration und Eintrag im Schlüsselbund werden entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>workbench::DeployPanel</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>zu beachten</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ready to deploy</source>
        <translation>Bereit zur Bereitstellung</translation>
    </message>
    <message>
        <source>Deployment bundle</source>
        <translation>Bereitstellungspaket</translation>
    </message>
    <message>
        <source>The client secret is not in the bundle.</source>
        <translation>Der geheime Clientschlüssel ist nicht im Paket.</translation>
    </message>
    <message>
        <source>You enter it again where the connector is deployed.</source>
        <translation>Sie geben ihn dort erneut ein, wo der Connector bereitgestellt wird.</translation>
    </message>
</context>
<context>
    <name>workbench::DeploySheet</name>
    <message>
        <source>Measuring the stored records…</source>
        <translation>Die gespeicherten Datensätze werden gemessen…</translation>
    </message>
    <message>
        <source>Ready to deploy, and the bundle&apos;s files</source>
        <translation>Bereit zur Bereitstellung, und die Dateien des Pakets</translation>
    </message>
    <message>
        <source>Copy forecast</source>
        <translation>Prognose kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Fortschritt des Speicherns</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export deployment bundle…</source>
        <translation>Bereitstellungspaket exportieren…</translation>
    </message>
    <message>
        <source>Forecast and deploy</source>
        <translation>Prognose und Bereitstellung</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>%1 has not collected anything completely. Collect for at least 1 day: the forecast is made from what came.</source>
        <translation>%1 hat noch nichts vollständig gesammelt. Sammeln Sie mindestens 1 Tag: Die Prognose entsteht aus dem, was kam.</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt sammeln</translation>
    </message>
    <message>
        <source>The volume of %1 cannot be measured</source>
        <translation>Das Volumen von %1 lässt sich nicht messen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Deploy without a passed test?</source>
        <translation>Ohne bestandenen Test bereitstellen?</translation>
    </message>
    <message>
        <source>Nobody has seen yet that the values of this connector work. Test it first, or export anyway.</source>
        <translation>Noch hat niemand gesehen, dass die Werte dieses Connectors stimmen. Testen Sie ihn zuerst, oder exportieren Sie trotzdem.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Forecast copied.</source>
        <translation>Prognose kopiert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved %1 (%2).</source>
        <translation>%1 gespeichert (%2).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Angehalten. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>workbench::DetailsPanel</name>
    <message>
        <source>No connector is selected.</source>
        <translation>Kein Connector ausgewählt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Collected by another process on this data directory.</source>
        <translation>Ein anderer Prozess sammelt in diesem Datenverzeichnis für ihn.</translation>
    </message>
    <message>
        <source>Add to a Data Analyzer profile…</source>
        <translation>Zu einem Data-Analyzer-Profil hinzufügen…</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cursor position</source>
        <translation>Position des Cursors</translation>
    </message>
    <message>
        <source>Show in Activity log</source>
        <translation>Im Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Letzte Fehler</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Anfragekontingent</translation>
    </message>
    <message>
        <source>In the last minute, of this tenant.</source>
        <translation>In der letzten Minute, dieses Mandanten.</translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation>Ein Test läuft.</translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation>7 Tage zeigen</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>30 Tage zeigen</translation>
    </message>
    <message>
        <source>Last 30 days. Filled is complete, outlined a gap, striped in progress.</source>
        <translation>Letzte 30 Tage. Gefüllt ist vollständig, umrandet eine Lücke, gestreift in Arbeit.</translation>
    </message>
    <message>
        <source>Last 7 days. Filled is complete, outlined a gap, striped in progress.</source>
        <translation>Letzte 7 Tage. Gefüllt ist vollständig, umrandet eine Lücke, gestreift in Arbeit.</translation>
    </message>
    <message>
        <source>%1 of %2 per min</source>
        <translation>%1 von %2 pro min</translation>
    </message>
    <message>
        <source>All connectors of this tenant use at most %1 of them, as set in Settings.</source>
        <translation>Alle Connectors dieses Mandanten verwenden höchstens %1 davon, wie in den Einstellungen festgelegt.</translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation>Aktivitäten %1</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>Collected by %1, process %2, since %3. It goes on here when that one ends.</source>
        <translation>Wird seit %3 von %1 (Prozess %2) gesammelt. Endet dieser, geht es hier weiter.</translation>
    </message>
</context>
<context>
    <name>workbench::EmptyConnectorPage</name>
    <message>
        <source>Connect your first Defender for Cloud Apps tenant</source>
        <translation>Verbinden Sie Ihren ersten Mandanten von Defender for Cloud Apps</translation>
    </message>
    <message>
        <source>A connector queries Activities and Alerts and shows the Interflow records they become, before you deploy anything. You need four values from Microsoft: API URL, Tenant ID, Client ID and Client Secret.</source>
        <translation>Ein Connector fragt Aktivitäten und Warnungen ab und zeigt die Interflow-Datensätze, die daraus werden, bevor Sie etwas bereitstellen. Sie brauchen vier Werte von Microsoft: API URL, Tenant ID, Client ID und Client Secret.</translation>
    </message>
    <message>
        <source>Create connector</source>
        <translation>Connector erstellen</translation>
    </message>
    <message>
        <source>Try it with the demo tenant</source>
        <translation>Mit dem Demomandanten ausprobieren</translation>
    </message>
    <message>
        <source>The demo tenant is built in. It needs no network and no account.</source>
        <translation>Der Demomandant ist eingebaut. Er braucht kein Netzwerk und kein Konto.</translation>
    </message>
    <message>
        <source>Needs Microsoft 365 E5, E5 Security or E5 Compliance. No GCC, no GCC High.</source>
        <translation>Braucht Microsoft 365 E5, E5 Security oder E5 Compliance. Kein GCC, kein GCC High.</translation>
    </message>
    <message>
        <source>Where do I find the four values?</source>
        <translation>Wo finde ich die vier Werte?</translation>
    </message>
</context>
<context>
    <name>workbench::ExportDialog</name>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>Export 1 record</source>
        <translation>1 Datensatz exportieren</translation>
    </message>
    <message>
        <source>Export %1 records</source>
        <translation>%1 Datensätze exportieren</translation>
    </message>
    <message>
        <source>Exactly what the filters find now, newest first.</source>
        <translation>Genau das, was die Filter jetzt finden, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>One line a record, for spreadsheets.</source>
        <translation>Eine Zeile je Datensatz, für Tabellenkalkulationen.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>One JSON object a line, for other programs.</source>
        <translation>Ein JSON-Objekt je Zeile, für andere Programme.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Angezeigte Spalten</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>The whole record with its raw object.</source>
        <translation>Der ganze Datensatz mit seinem Rohobjekt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export 1 record…</source>
        <translation>1 Datensatz exportieren…</translation>
    </message>
    <message>
        <source>Export %1 records…</source>
        <translation>%1 Datensätze exportieren…</translation>
    </message>
</context>
<context>
    <name>workbench::FailureView</name>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Open Entra admin center</source>
        <translation>Entra Admin Center öffnen</translation>
    </message>
    <message>
        <source>Look up code</source>
        <translation>Code nachschlagen</translation>
    </message>
</context>
<context>
    <name>workbench::FieldList</name>
    <message>
        <source>Filter fields</source>
        <translation>Felder filtern</translation>
    </message>
    <message>
        <source>No field has this name.</source>
        <translation>Kein Feld heißt so.</translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>Spalten %1</translation>
    </message>
    <message>
        <source>Available %1</source>
        <translation>Verfügbar %1</translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation>%1 Felder filtern</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>workbench::FieldRow</name>
    <message>
        <source>a column of the table</source>
        <translation>eine Spalte der Tabelle</translation>
    </message>
    <message>
        <source>not a column</source>
        <translation>keine Spalte</translation>
    </message>
    <message>
        <source>values shown</source>
        <translation>Werte sichtbar</translation>
    </message>
    <message>
        <source>values hidden</source>
        <translation>Werte verborgen</translation>
    </message>
    <message>
        <source>%1 (%2)
Click shows the most frequent values, double click or Space %3 the column.</source>
        <translation>%1 (%2)
Klick zeigt die häufigsten Werte, Doppelklick oder Leertaste %3 die Spalte.</translation>
    </message>
    <message>
        <source>removes</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Werte verbergen</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte zeigen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation>Als Spalte hinzufügen</translation>
    </message>
</context>
<context>
    <name>workbench::FieldValues</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>No record has this field.</source>
        <translation>Kein Datensatz hat dieses Feld.</translation>
    </message>
    <message>
        <source>Top %1 of %2 values, exact counts</source>
        <translation>Häufigste %1 von %2 Werten, genau gezählt</translation>
    </message>
    <message>
        <source>Top %1 of %2 values, estimated from %3 records</source>
        <translation>Häufigste %1 von %2 Werten, geschätzt aus %3 Datensätzen</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>records without the field</comment>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1: %2 records, %3</source>
        <translation>%1: %2 Datensätze, %3</translation>
    </message>
    <message>
        <source>Filter for %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Filter out %1</source>
        <translation>%1 herausfiltern</translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation>Solche Datensätze ausschließen…</translation>
    </message>
</context>
<context>
    <name>workbench::FilterDraft</name>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Move filter</source>
        <translation>Filter verschieben</translation>
    </message>
    <message>
        <source>Turn filter on</source>
        <translation>Filter einschalten</translation>
    </message>
    <message>
        <source>Turn filter off</source>
        <translation>Filter ausschalten</translation>
    </message>
</context>
<context>
    <name>workbench::FilterEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Beyond Stellar Cyber</source>
        <translation>Über Stellar Cyber hinaus</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>How the conditions are shown</source>
        <translation>Wie die Bedingungen gezeigt werden</translation>
    </message>
    <message>
        <source>How many of the conditions must match</source>
        <translation>Wie viele der Bedingungen zutreffen müssen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>of these conditions</source>
        <translation>dieser Bedingungen</translation>
    </message>
    <message>
        <source>+ Add condition</source>
        <translation>+ Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Keep only records that match</source>
        <translation>Nur zutreffende Datensätze behalten</translation>
    </message>
    <message>
        <source>Drop records that match</source>
        <translation>Zutreffende Datensätze verwerfen</translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation>Ein Filter hat höchstens %1 Bedingungen.</translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation>Bedingung ändern</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>No stored record fulfils this condition.</source>
        <translation>Kein gespeicherter Datensatz erfüllt diese Bedingung.</translation>
    </message>
    <message>
        <source>Changes apply to %1 too, which has this filter.</source>
        <translation>Änderungen gelten auch für %1, dem dieser Filter zugewiesen ist.</translation>
    </message>
    <message>
        <source>What happens to the records that match</source>
        <translation>Was mit passenden Datensätzen geschieht</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>This filter uses them.</source>
        <translation>Dieser Filter nutzt sie.</translation>
    </message>
    <message>
        <source>Keeping filters and case: more than Stellar Cyber&apos;s filters have</source>
        <translation>Behaltende Filter und Groß-/Kleinschreibung: mehr, als die Filter von Stellar Cyber haben</translation>
    </message>
</context>
<context>
    <name>workbench::FilterListDelegate</name>
    <message>
        <source>Filter without a name</source>
        <translation>Filter ohne Namen</translation>
    </message>
</context>
<context>
    <name>workbench::FilterListModel</name>
    <message>
        <source>Filter without a name</source>
        <translation>Filter ohne Namen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 Datensätze, %2</translation>
    </message>
    <message>
        <source>cannot be used yet</source>
        <translation>noch nicht verwendbar</translation>
    </message>
    <message>
        <source>drops alerts</source>
        <translation>verwirft Warnungen</translation>
    </message>
</context>
<context>
    <name>workbench::FilterListView</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>workbench::FilterPreview</name>
    <message>
        <source>No records to preview on</source>
        <translation>Keine Datensätze für eine Vorschau</translation>
    </message>
    <message>
        <source>Collect some records first, or preview on the demo tenant.</source>
        <translation>Sammeln Sie zuerst Datensätze, oder nehmen Sie für die Vorschau den Demomandanten.</translation>
    </message>
    <message>
        <source>Try it with the demo tenant</source>
        <translation>Mit dem Demomandanten ausprobieren</translation>
    </message>
    <message>
        <source>Counting all records</source>
        <translation>Alle Datensätze werden gezählt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>Welche Datensätze gezeigt werden</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>Beispieldatensätze</translation>
    </message>
    <message>
        <source>Choose or add a filter to see what it would drop.</source>
        <translation>Wählen Sie einen Filter, oder fügen Sie einen hinzu, um zu sehen, was er verwerfen würde.</translation>
    </message>
    <message>
        <source>This filter cannot be used yet</source>
        <translation>Dieser Filter ist noch nicht verwendbar</translation>
    </message>
    <message>
        <source>It drops nothing until all its conditions are complete.</source>
        <translation>Er verwirft nichts, bis alle Bedingungen vollständig sind.</translation>
    </message>
    <message>
        <source>Would drop %1 of %2 records (%3)</source>
        <translation>Würde %1 von %2 Datensätzen verwerfen (%3)</translation>
    </message>
    <message>
        <source>Estimated from %1 records in %2. Counting all of them…</source>
        <translation>Geschätzt aus %1 Datensätzen in %2. Alle werden gezählt…</translation>
    </message>
    <message>
        <source>Updated in %1. %2 of them are dropped by this filter alone.</source>
        <translation>Aktualisiert in %1. %2 davon verwirft nur dieser Filter.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>The preview is not possible</source>
        <translation>Die Vorschau ist nicht möglich</translation>
    </message>
    <message>
        <source>No record is dropped.</source>
        <translation>Kein Datensatz wird verworfen.</translation>
    </message>
    <message>
        <source>No record is kept.</source>
        <translation>Kein Datensatz wird behalten.</translation>
    </message>
</context>
<context>
    <name>workbench::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close find (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
</context>
<context>
    <name>workbench::FirstTour</name>
    <message>
        <source>Create a connector, or take the demo</source>
        <translation>Connector erstellen oder Demo nehmen</translation>
    </message>
    <message>
        <source>Four values from Microsoft are all it needs; F1 says where they are. Without an account, the demo tenant shows everything, with no network.</source>
        <translation>Vier Werte von Microsoft genügen; F1 sagt, wo sie stehen. Ohne Konto zeigt der Demomandant alles, ganz ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Eight steps from the keychain to the first record. The first that fails says why, and what to do.</source>
        <translation>Acht Schritte vom Schlüsselbund bis zum ersten Datensatz. Der erste, der fehlschlägt, sagt warum und was zu tun ist.</translation>
    </message>
    <message>
        <source>Look at the records</source>
        <translation>Datensätze ansehen</translation>
    </message>
    <message>
        <source>Every activity and alert as the Interflow record it became, beside what Microsoft sent. Search, filter and export.</source>
        <translation>Jede Aktivität und jede Warnung als der Interflow-Datensatz, der daraus wurde, neben dem, was Microsoft sandte. Suchen, filtern und exportieren.</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Sehen, was geschah</translation>
    </message>
    <message>
        <source>Runs, tests, changes and errors, kept for 90 days. F1 opens the help for every screen.</source>
        <translation>Läufe, Tests, Änderungen und Fehler, 90 Tage aufbewahrt. F1 öffnet auf jeder Seite die Hilfe.</translation>
    </message>
</context>
<context>
    <name>workbench::ForecastView</name>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Request budget headroom</source>
        <translation>Reserve im Anfragekontingent</translation>
    </message>
    <message>
        <source>Busiest minute in each hour, by hour of day (UTC).</source>
        <translation>Stärkste Minute jeder Stunde, nach Tageszeit (UTC).</translation>
    </message>
    <message>
        <source>Volume forecast for %1</source>
        <translation>Volumenprognose für %1</translation>
    </message>
    <message>
        <source>Measured for %1. The forecast is a rough estimate.</source>
        <translation>%1 lang gemessen. Die Prognose ist eine grobe Schätzung.</translation>
    </message>
    <message>
        <source>Measured over %1, %2, with the current interval of %3 min.</source>
        <translation>Über %1 gemessen, %2, mit dem jetzigen Intervall von %3 min.</translation>
    </message>
    <message>
        <source>Days differ: it may be off by %1 %.</source>
        <translation>Die Tage schwanken: Sie kann um %1 % abweichen.</translation>
    </message>
    <message>
        <source>Requests are calculated, too few polls ran at this interval.</source>
        <translation>Anfragen sind berechnet, zu wenige Abfragen liefen in diesem Intervall.</translation>
    </message>
    <message>
        <source>Records collected</source>
        <translation>Gesammelte Datensätze</translation>
    </message>
    <message>
        <source>Records after log filters</source>
        <translation>Datensätze nach Logfiltern</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>Average record</source>
        <translation>Mittlerer Datensatz</translation>
    </message>
    <message>
        <source>Bytes stored</source>
        <translation>Gespeicherte Byte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 of %2 requests per minute stay free</source>
        <translation>%1 von %2 Anfragen pro Minute bleiben frei</translation>
    </message>
    <message>
        <source>Catching up after an outage of 1 hour, 1 day, 1 week takes %1, %2, %3.</source>
        <translation>Das Aufholen nach einem Ausfall von 1 Stunde, 1 Tag, 1 Woche dauert %1, %2, %3.</translation>
    </message>
    <message>
        <source>A collector may skip data when the volume exceeds its processing capacity.</source>
        <translation>Ein Collector kann Daten überspringen, wenn das Volumen seine Kapazität übersteigt.</translation>
    </message>
    <message>
        <source>At %1 growth this connector cannot keep up with its interval of %2 min.</source>
        <translation>Bei Wachstum %1 kommt dieser Connector mit seinem Intervall von %2 min nicht nach.</translation>
    </message>
    <message>
        <source>At %1 growth a poll of this connector would need %2 requests, more than the %3 of a minute.</source>
        <translation>Bei Wachstum %1 bräuchte eine Abfrage dieses Connectors %2 Anfragen, mehr als die %3 einer Minute.</translation>
    </message>
    <message>
        <source>At %1 growth this connector would use %2 of %3 requests per minute.</source>
        <translation>Bei Wachstum %1 würde dieser Connector %2 von %3 Anfragen pro Minute verwenden.</translation>
    </message>
    <message>
        <source>Growth %1</source>
        <translation>Wachstum %1</translation>
    </message>
</context>
<context>
    <name>workbench::FormField</name>
    <message>
        <source>Fixed since the connector was added</source>
        <translation>Steht fest, seit der Connector hinzugefügt ist</translation>
    </message>
    <message>
        <source>This value is accepted.</source>
        <translation>Dieser Wert ist in Ordnung.</translation>
    </message>
    <message>
        <source>Filled from the clipboard.</source>
        <translation>Aus der Zwischenablage ausgefüllt.</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>Schlüssel läuft ab</translation>
    </message>
    <message>
        <source>The day that the portal shows beside the secret. You are reminded from 14 days before.</source>
        <translation>Der Tag, den das Portal neben dem Schlüssel zeigt. Sie werden ab 14 Tagen davor erinnert.</translation>
    </message>
</context>
<context>
    <name>workbench::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Everything on this step is fixed since the connector was added.</source>
        <translation>Alles in diesem Schritt steht fest, seit der Connector hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Everything on this step is fixed once the connector is added.</source>
        <translation>Alles in diesem Schritt steht fest, sobald der Connector hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation>Data Processor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>The kind of product that the connector reads.</source>
        <translation>Die Art des Produkts, das der Connector liest.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation>Tenant Name</translation>
    </message>
    <message>
        <source>Goes into every Interflow record of this connector.</source>
        <translation>Steht in jedem Interflow-Datensatz dieses Connectors.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Single-byte characters only, up to 64. Used in the bundle and in the Activity log.</source>
        <translation>Nur Einzelbyte-Zeichen, höchstens 64. Steht im Paket und im Protokoll.</translation>
    </message>
    <message>
        <source>Run On</source>
        <translation>Run On</translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Log filters in the tool bar changes them at any time.</source>
        <translation>„Logfilter“ in der Symbolleiste ändert sie jederzeit.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Enabled already.</source>
        <translation>Bereits eingeschaltet.</translation>
    </message>
    <message>
        <source>Enabled already. This connector has no Respond function.</source>
        <translation>Bereits eingeschaltet. Dieser Connector hat keine Funktion Respond.</translation>
    </message>
    <message>
        <source>For on-premises devices. A Data Processor is recommended for a cloud service.</source>
        <translation>Für Geräte vor Ort. Für einen Clouddienst wird ein Data Processor empfohlen.</translation>
    </message>
    <message>
        <source>Recommended for a cloud service. After Submit you choose the Data Analyzer profile.</source>
        <translation>Für einen Clouddienst empfohlen. Nach „Übermitteln“ wählen Sie das Data-Analyzer-Profil.</translation>
    </message>
    <message>
        <source>A connector named %1 already exists.</source>
        <translation>Einen Connector namens %1 gibt es bereits.</translation>
    </message>
</context>
<context>
    <name>workbench::GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>I have the Administrator Root scope</source>
        <translation>Ich habe den Scope Administrator Root</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation>Hell, dunkel oder wie der Desktop.</translation>
    </message>
    <message>
        <source>The zone in which every time is shown. The tool tip of a time shows the local one.</source>
        <translation>Die Zone, in der alle Zeiten gezeigt werden. Die QuickInfo einer Zeit nennt die Ortszeit.</translation>
    </message>
    <message>
        <source>Panels open at once and nothing turns.</source>
        <translation>Bereiche öffnen sich sofort, nichts dreht sich.</translation>
    </message>
    <message>
        <source>With it you may add new connectors to a Data Analyzer profile. Without it you get a request for an administrator.</source>
        <translation>Damit dürfen Sie neue Connectors zu einem Data-Analyzer-Profil hinzufügen. Ohne ihn erhalten Sie eine Anfrage für einen Administrator.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window, its dates and its numbers. Records stay as Microsoft sent them.</source>
        <translation>Die Sprache des Fensters, seiner Daten und Zahlen. Datensätze bleiben, wie Microsoft sie sandte.</translation>
    </message>
</context>
<context>
    <name>workbench::HeadroomChart</name>
    <message>
        <source>Request budget headroom</source>
        <translation>Reserve im Anfragekontingent</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1:00 UTC, requests: %2. %3</source>
        <translation>%1:00 UTC, Anfragen: %2. %3</translation>
    </message>
    <message>
        <source>Busiest minute %1 of %2 requests, at %3:00 UTC. %4</source>
        <translation>Stärkste Minute %1 von %2 Anfragen, um %3:00 UTC. %4</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Grenze %1</translation>
    </message>
</context>
<context>
    <name>workbench::Help</name>
    <message>
        <source>Answers of the API</source>
        <translation>Antworten der API</translation>
    </message>
    <message>
        <source>Refusals by Microsoft Entra</source>
        <translation>Ablehnungen durch Microsoft Entra</translation>
    </message>
    <message>
        <source>On the way to Microsoft</source>
        <translation>Auf dem Weg zu Microsoft</translation>
    </message>
    <message>
        <source>In the tenant</source>
        <translation>Im Mandanten</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Everything else, by kind</source>
        <translation>Alles Übrige, nach Art</translation>
    </message>
    <message>
        <source>the whole value</source>
        <translation>der ganze Wert</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>Wörter im Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>an IP address or network</source>
        <translation>eine IP-Adresse oder ein Netzwerk</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Verglichen als</translation>
    </message>
</context>
<context>
    <name>workbench::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>There is no page under this address.</source>
        <translation>Unter dieser Adresse gibt es keine Seite.</translation>
    </message>
</context>
<context>
    <name>workbench::HelpColumn</name>
    <message>
        <source>Where to find the values</source>
        <translation>Wo die Werte stehen</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API URL</translation>
    </message>
    <message>
        <source>Microsoft Defender portal: Settings, Cloud Apps, System, About. Shown on the right.</source>
        <translation>Microsoft Defender-Portal: Einstellungen, Cloud-Apps, System, Info. Steht rechts.</translation>
    </message>
    <message>
        <source>Open portal</source>
        <translation>Portal öffnen</translation>
    </message>
    <message>
        <source>Tenant ID and Client ID</source>
        <translation>Tenant ID und Client ID</translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Directory (tenant) ID and Application (client) ID.</source>
        <translation>Übersicht Ihrer App: Verzeichnis-ID (Mandant) und Anwendungs-ID (Client).</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets: copy the Value, not the Secret ID. It is shown once and cannot be retrieved later.</source>
        <translation>Zertifikate &amp; Geheimnisse: Kopieren Sie den Wert, nicht die Geheimnis-ID. Er wird einmal gezeigt und ist später nicht mehr abrufbar.</translation>
    </message>
    <message>
        <source>How to create the app</source>
        <translation>So erstellen Sie die App</translation>
    </message>
    <message>
        <source>Paste from portal</source>
        <translation>Aus dem Portal einfügen</translation>
    </message>
    <message>
        <source>Copy several values at once in any order, then press Ctrl+Shift+V. A URL and IDs are sorted into their fields; a secret is never read this way.</source>
        <translation>Kopieren Sie mehrere Werte auf einmal in beliebiger Reihenfolge, und drücken Sie Strg+Umschalt+V. URL und IDs kommen in ihre Felder; ein Geheimnis wird so nie gelesen.</translation>
    </message>
</context>
<context>
    <name>workbench::HelpIndex</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger oder kürzere Wörter.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
</context>
<context>
    <name>workbench::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Opens in your browser: %1</source>
        <translation>Öffnet sich im Browser: %1</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Find on this page (Ctrl+F)</source>
        <translation>Auf dieser Seite suchen (Strg+F)</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>workbench::HistogramView</name>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>Datensätze im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 · 1 record</source>
        <translation>%1 · 1 Datensatz</translation>
    </message>
    <message>
        <source>%1 · %2 records</source>
        <translation>%1 · %2 Datensätze</translation>
    </message>
    <message>
        <source>No records in this time range.</source>
        <translation>Keine Datensätze in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1: activities %2, alerts %3, others %4; peak at %5 with %6.</source>
        <translation>%1: Aktivitäten %2, Warnungen %3, sonstige %4; Höchstwert um %5 mit %6.</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Ausgewählt: %1.</translation>
    </message>
    <message>
        <source>Activities: %1</source>
        <translation>Aktivitäten: %1</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Others: %1</source>
        <translation>Sonstige: %1</translation>
    </message>
</context>
<context>
    <name>workbench::InterflowView</name>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>Activities of this alert</source>
        <translation>Aktivitäten dieser Warnung</translation>
    </message>
    <message>
        <source>Alerts of this activity</source>
        <translation>Warnungen dieser Aktivität</translation>
    </message>
    <message>
        <source>Mapped from this raw record</source>
        <translation>Zugeordnet aus diesem Rohdatensatz</translation>
    </message>
    <message>
        <source>In the Alerts index</source>
        <translation>Im Index Alerts</translation>
    </message>
    <message>
        <source>There are more than are listed here.</source>
        <translation>Es gibt mehr, als hier aufgeführt sind.</translation>
    </message>
    <message>
        <source>1 more activity of this alert is not in the local store.</source>
        <translation>1 weitere Aktivität dieser Warnung ist nicht im lokalen Speicher.</translation>
    </message>
    <message>
        <source>%1 more activities of this alert are not in the local store.</source>
        <translation>%1 weitere Aktivitäten dieser Warnung sind nicht im lokalen Speicher.</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>%1 öffnen, %2</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy field name</source>
        <translation>Feldnamen kopieren</translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation>Nach Wert filtern</translation>
    </message>
    <message>
        <source>Filter out value</source>
        <translation>Wert herausfiltern</translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation>Solche Datensätze ausschließen…</translation>
    </message>
    <message>
        <source>Add or remove column</source>
        <translation>Spalte hinzufügen oder entfernen</translation>
    </message>
</context>
<context>
    <name>workbench::JoinedText</name>
    <message>
        <source>%1, %2</source>
        <comment>the entries of a list so far, and the next one</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>workbench::JsonFields</name>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation>%1, Feld „%2“: %3</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>ein Text wird erwartet.</translation>
    </message>
    <message>
        <source>it is missing or empty.</source>
        <translation>es fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation>eine Liste von Texten wird erwartet.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true oder false wird erwartet.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet.</translation>
    </message>
</context>
<context>
    <name>workbench::JsonIndex</name>
    <message>
        <source>The JSON text is larger than 1 GiB.</source>
        <translation>Der JSON-Text ist größer als 1 GiB.</translation>
    </message>
    <message numerus="yes">
        <source>The JSON text is nested deeper than %n level(s).</source>
        <translation>
            <numerusform>Der JSON-Text ist tiefer als %n Ebene verschachtelt.</numerusform>
            <numerusform>Der JSON-Text ist tiefer als %n Ebenen verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not well-formed JSON near byte %1.</source>
        <translation>Der Text ist nahe Byte %1 kein wohlgeformtes JSON.</translation>
    </message>
</context>
<context>
    <name>workbench::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name of a new %1</source>
        <translation>Name für neuen Eintrag: %1</translation>
    </message>
    <message>
        <source>Kind of a new %1</source>
        <translation>Art für neuen Eintrag: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>What connectors can be given. An entry that a connector uses cannot be removed.</source>
        <translation>Was Connectors zugeteilt werden kann. Ein Eintrag, den ein Connector verwendet, lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The name of a new entry. Enter adds it.</source>
        <translation>Der Name eines neuen Eintrags. Die Eingabetaste fügt ihn hinzu.</translation>
    </message>
    <message>
        <source>A Data Processor, or a Sensor for on-premises devices.</source>
        <translation>Ein Data Processor, oder ein Sensor für Geräte vor Ort.</translation>
    </message>
</context>
<context>
    <name>workbench::LiveTailBar</name>
    <message>
        <source>Following the newest record. Scroll up to hold.</source>
        <translation>Folgt dem neuesten Datensatz. Rollen Sie nach oben, um anzuhalten.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Held. No new records.</source>
        <translation>Angehalten. Keine neuen Datensätze.</translation>
    </message>
    <message>
        <source>1 new record</source>
        <translation>1 neuer Datensatz</translation>
    </message>
    <message>
        <source>%1 new records</source>
        <translation>%1 neue Datensätze</translation>
    </message>
    <message>
        <source>Show newest</source>
        <translation>Neueste zeigen</translation>
    </message>
</context>
<context>
    <name>workbench::LogFilterActions</name>
    <message>
        <source>Cannot read the log filters</source>
        <translation>Die Logfilter sind nicht lesbar</translation>
    </message>
    <message>
        <source>Log filters changed</source>
        <translation>Logfilter geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n attached. They apply to new records only.</source>
        <translation>
            <numerusform>%n zugewiesen. Er gilt nur für neue Datensätze.</numerusform>
            <numerusform>%n zugewiesen. Sie gelten nur für neue Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the log filters. They apply to new records only.</source>
        <translation>Logfilter gespeichert. Sie gelten nur für neue Datensätze.</translation>
    </message>
</context>
<context>
    <name>workbench::LogFilterField</name>
    <message>
        <source>Log Filters</source>
        <translation>Log Filters</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Filter bearbeiten…</translation>
    </message>
    <message>
        <source>Optional. Filters drop records before they are stored.</source>
        <translation>Freiwillig. Filter verwerfen Datensätze, bevor sie gespeichert werden.</translation>
    </message>
    <message>
        <source>There is no filter yet</source>
        <translation>Es gibt noch keinen Filter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>workbench::LogFilters</name>
    <message>
        <source>Choose a field.</source>
        <translation>Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>“%1” is no field. Write the keys with dots between them, like event.action.</source>
        <translation>„%1“ ist kein Feld. Schreiben Sie die Schlüssel mit Punkten dazwischen, wie event.action.</translation>
    </message>
    <message>
        <source>%1 is not known yet when filters are asked. Use timestamp or event.created.</source>
        <translation>%1 ist noch nicht bekannt, wenn Filter gefragt werden. Verwenden Sie timestamp oder event.created.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Use is, in_subnet or matches.</source>
        <translation>Verwenden Sie is, in_subnet oder matches.</translation>
    </message>
    <message>
        <source>Use is or is_not.</source>
        <translation>Verwenden Sie is oder is_not.</translation>
    </message>
    <message>
        <source>Use is, contains, starts_with, ends_with or matches.</source>
        <translation>Verwenden Sie is, contains, starts_with, ends_with oder matches.</translation>
    </message>
    <message>
        <source>Use is, gt, gte, lt, lte or between.</source>
        <translation>Verwenden Sie is, gt, gte, lt, lte oder between.</translation>
    </message>
    <message>
        <source>“%1” holds %2, which %3 cannot compare. %4</source>
        <translation>„%1“ enthält %2; das kann %3 nicht vergleichen. %4</translation>
    </message>
    <message>
        <source>%1 takes no value. Remove it.</source>
        <translation>%1 nimmt keinen Wert. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 takes exactly two values: the smallest and the largest.</source>
        <translation>%1 nimmt genau zwei Werte: den kleinsten und den größten.</translation>
    </message>
    <message>
        <source>Enter a value for “%1”.</source>
        <translation>Geben Sie einen Wert für „%1“ ein.</translation>
    </message>
    <message>
        <source>There are %1 values. Use at most %2.</source>
        <translation>Es sind %1 Werte. Verwenden Sie höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a time. Write times as 2026-11-24T10:00:00Z or in milliseconds.</source>
        <translation>„%1“ ist weder Zahl noch Zeit. Schreiben Sie Zeiten als 2026-11-24T10:00:00Z oder in Millisekunden.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. For a network use in_subnet.</source>
        <translation>„%1“ ist keine IP-Adresse. Für ein Netzwerk verwenden Sie in_subnet.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>The value is empty. For records without the field use not_exists.</source>
        <translation>Der Wert ist leer. Für Datensätze ohne das Feld verwenden Sie not_exists.</translation>
    </message>
    <message>
        <source>The value has %1 characters. Use at most %2.</source>
        <translation>Der Wert hat %1 Zeichen. Verwenden Sie höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>„%1“ ist kein Netzwerk. Schreiben Sie es wie 10.0.0.0/8 oder 2001:db8::/32.</translation>
    </message>
    <message>
        <source>%1 or %2 is expected.</source>
        <translation>%1 oder %2 wird erwartet.</translation>
    </message>
    <message>
        <source>there is no operator “%1”.</source>
        <translation>es gibt keinen Operator „%1“.</translation>
    </message>
    <message>
        <source>a list of conditions is expected.</source>
        <translation>eine Liste von Bedingungen wird erwartet.</translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <translation>%1, Bedingung %2</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name has a blank at its start or end. Remove it.</source>
        <translation>Der Name hat am Anfang oder Ende ein Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The name has %1 characters. Use at most %2.</source>
        <translation>Der Name hat %1 Zeichen. Verwenden Sie höchstens %2.</translation>
    </message>
    <message>
        <source>The name has the character “%1”. Use single-byte characters without commas.</source>
        <translation>Der Name enthält das Zeichen „%1“. Verwenden Sie Einzelbyte-Zeichen ohne Komma.</translation>
    </message>
    <message>
        <source>Enter the Tenant Name of the connectors that may use the filter, or *.</source>
        <translation>Geben Sie den Tenant Name der Connectors ein, die den Filter verwenden dürfen, oder *.</translation>
    </message>
    <message>
        <source>“%1” is no Tenant Name. Use up to %2 visible characters, or * for all.</source>
        <translation>„%1“ ist kein Tenant Name. Verwenden Sie höchstens %2 sichtbare Zeichen, oder * für alle.</translation>
    </message>
    <message>
        <source>The filter has no condition. Add at least one.</source>
        <translation>Der Filter hat keine Bedingung. Fügen Sie mindestens eine hinzu.</translation>
    </message>
    <message>
        <source>The filter has %1 conditions. Use at most %2, or a second filter.</source>
        <translation>Der Filter hat %1 Bedingungen. Verwenden Sie höchstens %2, oder einen zweiten Filter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>Condition %1, value %2</source>
        <translation>Bedingung %1, Wert %2</translation>
    </message>
    <message>
        <source>The description has %1 characters. Use at most %2.</source>
        <translation>Die Beschreibung hat %1 Zeichen. Verwenden Sie höchstens %2.</translation>
    </message>
    <message>
        <source>This filter may drop alerts. To keep them, add the condition msg_class ends_with _activities.</source>
        <translation>Dieser Filter verwirft vielleicht Warnungen. Um sie zu behalten, fügen Sie die Bedingung msg_class ends_with _activities hinzu.</translation>
    </message>
    <message>
        <source>This filter drops every alert that does not match it.</source>
        <translation>Dieser Filter verwirft jede Warnung, die nicht zutrifft.</translation>
    </message>
    <message>
        <source>This filter uses more than Stellar Cyber&apos;s filters are known to have: only excluding filters whose conditions must all match, without regard to case.</source>
        <translation>Dieser Filter verwendet mehr, als von den Filtern von Stellar Cyber bekannt ist: nur ausschließende Filter, deren Bedingungen alle zutreffen müssen, ohne Rücksicht auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>There are %1 log filters. Attach at most %2 to one connector.</source>
        <translation>Es sind %1 Logfilter. Weisen Sie einem Connector höchstens %2 zu.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed in “%1”.</source>
        <translation>Ein Anführungszeichen in „%1“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write FIELD OPERATOR VALUE, for example: event.action is FilePreviewed,FileAccessed</source>
        <translation>„%1“ ist keine Bedingung. Schreiben Sie FIELD OPERATOR VALUE, zum Beispiel: event.action is FilePreviewed,FileAccessed</translation>
    </message>
    <message>
        <source>There is no operator “%1”. Use one of: %2.</source>
        <translation>Es gibt keinen Operator „%1“. Verwenden Sie einen von: %2.</translation>
    </message>
</context>
<context>
    <name>workbench::LogFiltersDialog</name>
    <message>
        <source>is</source>
        <comment>a field is one of the values</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>entspricht Muster</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>in network</source>
        <translation>im Netzwerk</translation>
    </message>
    <message>
        <source>not in network</source>
        <translation>nicht im Netzwerk</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>smallest, largest</source>
        <translation>kleinster, größter</translation>
    </message>
    <message>
        <source>for example svc-*, ad?</source>
        <translation>zum Beispiel svc-*, ad?</translation>
    </message>
    <message>
        <source>for example 10.0.0.0/8</source>
        <translation>zum Beispiel 10.0.0.0/8</translation>
    </message>
    <message>
        <source>value, or several with commas</source>
        <translation>Wert, oder mehrere mit Komma</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>records without a severity</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>By msg_class: %1. By severity: %2.</source>
        <translation>Nach msg_class: %1. Nach Schweregrad: %2.</translation>
    </message>
    <message>
        <source>Log filters</source>
        <translation>Logfilter</translation>
    </message>
    <message>
        <source>Log filters: %1</source>
        <translation>Logfilter: %1</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 has this filter too. Turn it off there first.</source>
        <translation>Dieser Filter ist auch %1 zugewiesen. Schalten Sie ihn dort zuerst aus.</translation>
    </message>
    <message>
        <source>Measured on all %1 stored records.</source>
        <translation>An allen %1 gespeicherten Datensätzen gemessen.</translation>
    </message>
    <message>
        <source>Measured on %1 records of the last 24 h.</source>
        <translation>An %1 Datensätzen der letzten 24 h gemessen.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved yet. %2</source>
        <translation>„%1“ lässt sich noch nicht speichern. %2</translation>
    </message>
    <message>
        <source>%1 drops %2 alerts before they reach the Alerts index.</source>
        <translation>%1 verwirft %2 Warnungen, bevor sie den Index Alerts erreichen.</translation>
    </message>
    <message>
        <source>%1 drops %2 alerts before they reach the Alerts index, %3 of medium severity or above.</source>
        <translation>%1 verwirft %2 Warnungen, bevor sie den Index Alerts erreichen, davon %3 ab mittlerem Schweregrad.</translation>
    </message>
    <message>
        <source>These filters drop %1 of all records.</source>
        <translation>Diese Filter verwerfen %1 aller Datensätze.</translation>
    </message>
    <message>
        <source>Save filters that drop this?</source>
        <translation>Filter speichern, die dies verwerfen?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Discard these changes?</source>
        <translation>Diese Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Add filter (Ctrl+N)</source>
        <translation>Filter hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>A record is dropped if any active filter matches.</source>
        <translation>Ein Datensatz wird verworfen, wenn ein aktiver Filter zutrifft.</translation>
    </message>
    <message>
        <source>On and off only try filters out: they do nothing until a connector has them.</source>
        <translation>An und aus probieren Filter nur aus: Sie wirken erst, wenn sie einem Connector zugewiesen sind.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Applies to new records only.</source>
        <translation>Gilt nur für neue Datensätze.</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>A record is dropped if any active filter that drops matches, or if none that keeps does.</source>
        <translation>Ein Datensatz wird verworfen, wenn ein aktiver verwerfender Filter passt oder kein behaltender.</translation>
    </message>
    <message>
        <source>Save without knowing what these filters drop?</source>
        <translation>Speichern, ohne zu wissen, was diese Filter verwerfen?</translation>
    </message>
    <message>
        <source>Checking the stored records before the filters are saved…</source>
        <translation>Die gespeicherten Datensätze werden geprüft, bevor die Filter gespeichert werden…</translation>
    </message>
</context>
<context>
    <name>workbench::MainWindow</name>
    <message>
        <source>Connector Workbench</source>
        <translation>Connector Workbench</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 records…</source>
        <translation>%1 von %2 Datensätzen werden exportiert…</translation>
    </message>
    <message>
        <source>Exported %1 records to %2.</source>
        <translation>%1 Datensätze nach %2 exportiert.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Cannot export the records</source>
        <translation>Die Datensätze lassen sich nicht exportieren</translation>
    </message>
    <message>
        <source>The settings cannot be saved. %1</source>
        <translation>Die Einstellungen lassen sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>%1: %2 records stored in %3, %4 repeats</source>
        <translation>%1: %2 Datensätze in %3 gespeichert, %4 Wiederholungen</translation>
    </message>
    <message>
        <source>Finishing the page in hand…</source>
        <translation>Die laufende Seite wird fertiggestellt…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Daten&amp;sätze</translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation>Live-Ansicht</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation>&amp;Connector</translation>
    </message>
    <message>
        <source>Create connector…</source>
        <translation>Connector erstellen…</translation>
    </message>
    <message>
        <source>Create connector</source>
        <translation>Connector erstellen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt sammeln</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Log filters…</source>
        <translation>Logfilter…</translation>
    </message>
    <message>
        <source>Log filters</source>
        <translation>Logfilter</translation>
    </message>
    <message>
        <source>Forecast and deploy…</source>
        <translation>Prognose und Bereitstellung…</translation>
    </message>
    <message>
        <source>Forecast and deploy</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation>Clientschlüssel erneuern…</translation>
    </message>
    <message>
        <source>Collect from an earlier time…</source>
        <translation>Ab einem früheren Zeitpunkt sammeln…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Delete connector…</source>
        <translation>Connector löschen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation>Hilfeinhalt</translation>
    </message>
    <message>
        <source>What&apos;s This?</source>
        <translation>Direkthilfe</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Einführung zeigen</translation>
    </message>
    <message>
        <source>&amp;About Connector Workbench</source>
        <translation>&amp;Über Connector Workbench</translation>
    </message>
    <message>
        <source>About Connector Workbench</source>
        <translation>Über Connector Workbench</translation>
    </message>
    <message>
        <source>Connector Workbench %1
Apache License 2.0</source>
        <translation>Connector Workbench %1
Apache-Lizenz 2.0</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation>Ein Test von %1 läuft.</translation>
    </message>
    <message>
        <source>Test (Ctrl+T)</source>
        <translation>Testen (Strg+T)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>Connectors durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>%1: %2 records stored in %3, %4 repeats, %5 dropped by log filters</source>
        <translation>%1: %2 Datensätze in %3 gespeichert, %4 Wiederholungen, %5 von Logfiltern verworfen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>workbench::MappingView</name>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>kept raw</source>
        <translation>roh belassen</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <translation>%1 aus %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4, was %5</source>
        <translation>%1 aus %2, %3: %4, war %5</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>How each field was mapped</source>
        <translation>Wie jedes Feld zugeordnet wurde</translation>
    </message>
    <message>
        <source>%1 mapped</source>
        <translation>%1 zugeordnet</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ergänzt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 kept raw</source>
        <translation>%1 roh belassen</translation>
    </message>
</context>
<context>
    <name>workbench::MsgClassChips</name>
    <message>
        <source>Kinds of records</source>
        <translation>Arten von Datensätzen</translation>
    </message>
</context>
<context>
    <name>workbench::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Der Proxy des Systems</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Nach einer CA-Datei suchen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxyport</translation>
    </message>
    <message>
        <source>The name or address of the proxy, without a port.</source>
        <translation>Name oder Adresse des Proxys, ohne Port.</translation>
    </message>
    <message>
        <source>The port of the proxy, often 8080 or 3128.</source>
        <translation>Der Port des Proxys, oft 8080 oder 3128.</translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation>Weitere CA-Datei</translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s, for a proxy that inspects connections.</source>
        <translation>PEM-Zertifikate, denen neben denen des Systems vertraut wird, für einen Proxy, der Verbindungen untersucht.</translation>
    </message>
    <message>
        <source>Enter the host name or address of the proxy.</source>
        <translation>Geben Sie Hostnamen oder Adresse des Proxys ein.</translation>
    </message>
    <message>
        <source>Enter the host name or address alone, for example proxy.example.com.</source>
        <translation>Geben Sie nur Hostnamen oder Adresse ein, zum Beispiel proxy.example.com.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>For connectors that name none of their own.</source>
        <translation>Für Konnektoren, die keinen eigenen nennen.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Leave empty if the proxy asks for none.</source>
        <translation>Leer lassen, wenn der Proxy keinen verlangt.</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Kennwort</translation>
    </message>
    <message>
        <source>A user name for a proxy holds no colon.</source>
        <translation>Ein Benutzername für einen Proxy enthält keinen Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>workbench::PollSection</name>
    <message>
        <source>Retry in</source>
        <translation>Nächster Versuch in</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Retry-After %1 s</source>
        <translation>Retry-After %1 s</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Nächste Abfrage</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>alle %1 min</translation>
    </message>
</context>
<context>
    <name>workbench::PreviewHistogram</name>
    <message>
        <source>Records over time</source>
        <translation>Datensätze im Zeitverlauf</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation>Keine Datensätze.</translation>
    </message>
    <message>
        <source>%1 kept and %2 dropped from %3 on.</source>
        <translation>%1 behalten und %2 verworfen ab %3.</translation>
    </message>
</context>
<context>
    <name>workbench::ProfilePrompt</name>
    <message>
        <source>%1 (1 connector)</source>
        <translation>%1 (1 Connector)</translation>
    </message>
    <message>
        <source>%1 (%2 connectors)</source>
        <translation>%1 (%2 Connectors)</translation>
    </message>
    <message>
        <source>Data Analyzer profile</source>
        <translation>Data-Analyzer-Profil</translation>
    </message>
    <message>
        <source>Add to the default Data Analyzer profile?</source>
        <translation>Zum Data-Analyzer-Profil „default“ hinzufügen?</translation>
    </message>
    <message>
        <source>%1 runs on the Data Processor %2. To pull data it must be in a Data Analyzer profile.</source>
        <translation>%1 läuft auf dem Data Processor %2. Um Daten abzurufen, muss er in einem Data-Analyzer-Profil sein.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>Erster Abruf</translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <translation>Alle %1 min</translation>
    </message>
    <message>
        <source>If you leave it out, add it to another profile later. Asked only once.</source>
        <translation>Wenn Sie ihn weglassen, fügen Sie ihn später einem anderen Profil hinzu. Die Frage kommt nur einmal.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Add to profile</source>
        <translation>Zum Profil hinzufügen</translation>
    </message>
    <message>
        <source>Ask an administrator to add this connector</source>
        <translation>Bitten Sie einen Administrator, diesen Connector hinzuzufügen</translation>
    </message>
    <message>
        <source>Adding a connector to a Data Analyzer profile needs the Administrator Root scope, which you do not have.</source>
        <translation>Einen Connector zu einem Data-Analyzer-Profil hinzuzufügen braucht den Scope Administrator Root, den Sie nicht haben.</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Pulls data</source>
        <translation>Ruft Daten ab</translation>
    </message>
    <message>
        <source>Not until it is in a profile</source>
        <translation>Erst, wenn er in einem Profil ist</translation>
    </message>
    <message>
        <source>The connector is saved. In Connectors it shows “Needs a Data Analyzer profile”.</source>
        <translation>Der Connector ist gespeichert. Unter „Connectors“ zeigt er „Braucht ein Data-Analyzer-Profil“.</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Please add the connector %1 (runs on %2, tenant %3) to a Data Analyzer profile. It pulls no data until then.</source>
        <translation>Bitte fügen Sie den Connector %1 (läuft auf %2, Mandant %3) einem Data-Analyzer-Profil hinzu. Bis dahin ruft er keine Daten ab.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>workbench::ProxyPassword</name>
    <message>
        <source>Another proxy was chosen meanwhile. Enter its password again.</source>
        <translation>Inzwischen wurde ein anderer Proxy gewählt. Geben Sie dessen Kennwort erneut ein.</translation>
    </message>
</context>
<context>
    <name>workbench::ProxyPasswordField</name>
    <message>
        <source>Remove password</source>
        <translation>Kennwort entfernen</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Kennwort</translation>
    </message>
    <message>
        <source>Kept in the OS keychain. Never written to settings, logs, reports or bundles.</source>
        <translation>Liegt im Schlüsselbund des Betriebssystems. Wird nie in Einstellungen, Protokolle, Berichte oder Bundles geschrieben.</translation>
    </message>
    <message>
        <source>Stored. Type to replace it.</source>
        <translation>Gespeichert. Zum Ersetzen eingeben.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Replace password</source>
        <translation>Kennwort ersetzen</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Kennwort speichern</translation>
    </message>
    <message>
        <source>No password is stored. It is kept in the OS keychain, never in a file.</source>
        <translation>Kein Kennwort gespeichert. Es liegt im Schlüsselbund des Betriebssystems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Stored in the OS keychain. Never shown.</source>
        <translation>Im Schlüsselbund des Systems gespeichert. Wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Stored in the OS keychain (%1). Never shown.</source>
        <translation>Im Schlüsselbund des Betriebssystems (%1) gespeichert. Wird nie angezeigt.</translation>
    </message>
</context>
<context>
    <name>workbench::Query</name>
    <message>
        <source>Unknown field “%1”.</source>
        <translation>Unbekanntes Feld „%1“.</translation>
    </message>
    <message>
        <source>Unknown field “%1”. Did you mean “%2”?</source>
        <translation>Unbekanntes Feld „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Nothing follows the backslash.</source>
        <translation>Nach dem umgekehrten Schrägstrich folgt nichts.</translation>
    </message>
    <message>
        <source>The quotation mark opened here is not closed.</source>
        <translation>Das hier geöffnete Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” with a number is not part of the search language. To search for the sign itself, put a backslash before it.</source>
        <translation>„%1“ mit einer Zahl gehört nicht zur Suchsprache. Um das Zeichen selbst zu suchen, setzen Sie einen umgekehrten Schrägstrich davor.</translation>
    </message>
    <message>
        <source>“%1” is not a number, which “%2” needs.</source>
        <translation>„%1“ ist keine Zahl, die „%2“ braucht.</translation>
    </message>
    <message>
        <source>“%1” is not a time, which “%2” needs: ISO 8601 (2026-11-24T10:00:00Z), epoch milliseconds, or a span back from now (now-1h, 24h).</source>
        <translation>„%1“ ist keine Zeit, die „%2“ braucht: ISO 8601 (2026-11-24T10:00:00Z), Epoche in Millisekunden oder eine Spanne zurück ab jetzt (now-1h, 24h).</translation>
    </message>
    <message>
        <source>“%1” is not an IP address or a network such as 10.0.0.0/8, which “%2” needs.</source>
        <translation>„%1“ ist keine IP-Adresse und kein Netzwerk wie 10.0.0.0/8, was „%2“ braucht.</translation>
    </message>
    <message>
        <source>“%1” is not true or false, which “%2” needs.</source>
        <translation>„%1“ ist nicht true oder false, was „%2“ braucht.</translation>
    </message>
    <message>
        <source>To search for text with a colon, put it in quotation marks.</source>
        <translation>Um nach Text mit Doppelpunkt zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” has no letters or digits, so the text search cannot find it.</source>
        <translation>„%1“ hat weder Buchstaben noch Ziffern, die Textsuche kann es nicht finden.</translation>
    </message>
    <message>
        <source>A bound cannot hold * or ?. A lone * leaves this end open.</source>
        <translation>Eine Grenze darf kein * oder ? enthalten. Ein * allein lässt dieses Ende offen.</translation>
    </message>
    <message>
        <source>This “)” closes nothing.</source>
        <translation>Diese „)“ schließt nichts.</translation>
    </message>
    <message>
        <source>A search term is missing.</source>
        <translation>Ein Suchbegriff fehlt.</translation>
    </message>
    <message>
        <source>Missing search term after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Suchbegriff.</translation>
    </message>
    <message>
        <source>Missing search term before “%1”.</source>
        <translation>Vor „%1“ fehlt ein Suchbegriff.</translation>
    </message>
    <message>
        <source>The field “%1” cannot stand in the parentheses of another field.</source>
        <translation>Das Feld „%1“ darf nicht in den Klammern eines anderen Feldes stehen.</translation>
    </message>
    <message>
        <source>Parentheses are nested deeper than %1.</source>
        <translation>Klammern sind tiefer als %1 verschachtelt.</translation>
    </message>
    <message>
        <source>There is nothing in these parentheses.</source>
        <translation>In diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>The parenthesis opened here is not closed.</source>
        <translation>Die hier geöffnete Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A range needs a field before it, for example severity:&gt;50.</source>
        <translation>Vor einem Bereich muss ein Feld stehen, zum Beispiel severity:&gt;50.</translation>
    </message>
    <message>
        <source>A quotation mark inside a word. Put a blank or a backslash before it.</source>
        <translation>Ein Anführungszeichen in einem Wort. Setzen Sie ein Leerzeichen oder einen umgekehrten Schrägstrich davor.</translation>
    </message>
    <message>
        <source>Missing field before “:”.</source>
        <translation>Vor „:“ fehlt ein Feld.</translation>
    </message>
    <message>
        <source>The query is longer than %1 characters.</source>
        <translation>Die Abfrage ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>At character %1 of the query: %2</source>
        <translation>Bei Zeichen %1 der Abfrage: %2</translation>
    </message>
    <message>
        <source>Missing value after “%1:”.</source>
        <translation>Nach „%1:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Missing value after “%1:%2”.</source>
        <translation>Nach „%1:%2“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A bound of the range is missing: write [a TO b], * for an open end.</source>
        <translation>Eine Grenze des Bereichs fehlt: Schreiben Sie [a TO b], * für ein offenes Ende.</translation>
    </message>
    <message>
        <source>“TO” is missing in the range: write [a TO b].</source>
        <translation>Im Bereich fehlt „TO“: Schreiben Sie [a TO b].</translation>
    </message>
    <message>
        <source>The range opened here is not closed.</source>
        <translation>Der hier geöffnete Bereich ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Too many different words match this pattern. Give more letters.</source>
        <translation>Zu viele verschiedene Wörter passen zu diesem Muster. Geben Sie mehr Buchstaben an.</translation>
    </message>
</context>
<context>
    <name>workbench::QueryEdit</name>
    <message>
        <source>Search, for example %1</source>
        <translation>Suche, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Run search</source>
        <translation>Suche ausführen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>workbench::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>workbench::RawDetail</name>
    <message>
        <source>Secrets, tokens and IDs are redacted.</source>
        <translation>Geheimnisse, Token und IDs sind geschwärzt.</translation>
    </message>
    <message>
        <source>Redacted detail</source>
        <translation>Geschwärzte Details</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>workbench::RawView</name>
    <message>
        <source>Find in raw record</source>
        <translation>Im Rohdatensatz suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Copy raw</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>workbench::RecollectDialog</name>
    <message>
        <source>Collect again: %1</source>
        <translation>Erneut sammeln: %1</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Sammeln ab</translation>
    </message>
    <message>
        <source>UTC, at most 30 days back</source>
        <translation>UTC, höchstens 30 Tage zurück</translation>
    </message>
    <message>
        <source>local time, at most 30 days back</source>
        <translation>Ortszeit, höchstens 30 Tage zurück</translation>
    </message>
    <message>
        <source>Collect from an earlier time?</source>
        <translation>Ab einem früheren Zeitpunkt sammeln?</translation>
    </message>
    <message>
        <source>Records since then may be collected twice.</source>
        <translation>Datensätze seitdem werden vielleicht doppelt gesammelt.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
</context>
<context>
    <name>workbench::RecordBar</name>
    <message>
        <source>Live tail</source>
        <translation>Live-Ansicht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Windows Events</source>
        <translation>Windows Events</translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation>Syslog</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <source>There are no records to export.</source>
        <translation>Es gibt keine Datensätze zum Exportieren.</translation>
    </message>
    <message>
        <source>Export %1 records… (Ctrl+Shift+E)</source>
        <translation>%1 Datensätze exportieren… (Strg+Umschalt+E)</translation>
    </message>
</context>
<context>
    <name>workbench::RecordBrowser</name>
    <message>
        <source>Show records of %1</source>
        <translation>Datensätze von %1 zeigen</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation>Spalte %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>Spalte %1 entfernen</translation>
    </message>
    <message>
        <source>The last column stays.</source>
        <translation>Die letzte Spalte bleibt.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Live: %1 records/s. %2 of %3 records</source>
        <translation>Live: %1 Datensätze/s. %2 von %3 Datensätzen</translation>
    </message>
    <message>
        <source>%1 of %2 records in under 1 ms</source>
        <translation>%1 von %2 Datensätzen in weniger als 1 ms</translation>
    </message>
    <message>
        <source>%1 of %2 records in %3</source>
        <translation>%1 von %2 Datensätzen in %3</translation>
    </message>
    <message>
        <source>At least %1 of %2 records, counting…</source>
        <translation>Mindestens %1 von %2 Datensätzen, wird gezählt…</translation>
    </message>
    <message>
        <source>Remove brush</source>
        <translation>Auswahl im Diagramm aufheben</translation>
    </message>
    <message>
        <source>Change indices</source>
        <translation>Indizes ändern</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Change time range</source>
        <translation>Zeitraum ändern</translation>
    </message>
    <message>
        <source>Change msg_class</source>
        <translation>msg_class ändern</translation>
    </message>
    <message>
        <source>Remove connector filter</source>
        <translation>Connectorfilter entfernen</translation>
    </message>
    <message>
        <source>Select times</source>
        <translation>Zeiten auswählen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <source>Other fields…</source>
        <translation>Andere Felder…</translation>
    </message>
    <message>
        <source>Field list</source>
        <translation>Feldliste</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>Spalten anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation>Nach Wert filtern</translation>
    </message>
    <message>
        <source>Filter out value</source>
        <translation>Wert herausfiltern</translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation>Solche Datensätze ausschließen…</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>workbench::RecordDetailPane</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Interflow</source>
        <translation>Interflow</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Mapping diff</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Voriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Close record</source>
        <translation>Datensatz schließen</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation>Nach Wert filtern</translation>
    </message>
    <message>
        <source>Record copied as JSON</source>
        <translation>Datensatz als JSON kopiert</translation>
    </message>
    <message>
        <source>Raw record copied</source>
        <translation>Rohdatensatz kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Choose a field first.</source>
        <translation>Wählen Sie zuerst ein Feld.</translation>
    </message>
    <message>
        <source>Show only records with this %1</source>
        <translation>Nur Datensätze mit diesem Wert zeigen: %1</translation>
    </message>
    <message>
        <source>This record is no longer in the store</source>
        <translation>Dieser Datensatz ist nicht mehr im Speicher</translation>
    </message>
    <message>
        <source>Mapped from 1 raw record. De-duplicated by %1.</source>
        <translation>Zugeordnet aus 1 Rohdatensatz. Dubletten erkannt an %1.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>position, count, time of a record</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>Kein Datensatz gewählt</translation>
    </message>
</context>
<context>
    <name>workbench::RecordExporter</name>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>workbench::RecordLoading</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>workbench::RecordModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
</context>
<context>
    <name>workbench::RecordTable</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Position in the records</source>
        <translation>Position in den Datensätzen</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>Spalten anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>workbench::RemovableChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>workbench::ResultPane</name>
    <message>
        <source>Searching the local store…</source>
        <translation>Der lokale Speicher wird durchsucht…</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Records appear here as soon as a connector has collected some.</source>
        <translation>Datensätze erscheinen hier, sobald ein Connector welche gesammelt hat.</translation>
    </message>
    <message>
        <source>Show connectors</source>
        <translation>Connectors anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Without them 1 record matches.</source>
        <translation>Ohne sie passt 1 Datensatz.</translation>
    </message>
    <message>
        <source>Without them %1 records match.</source>
        <translation>Ohne sie passen %1 Datensätze.</translation>
    </message>
    <message>
        <source>1 filter and the time range %1 are active.</source>
        <translation>1 Filter und der Zeitraum %1 sind aktiv.</translation>
    </message>
    <message>
        <source>%1 filters and the time range %2 are active.</source>
        <translation>%1 Filter und der Zeitraum %2 sind aktiv.</translation>
    </message>
    <message>
        <source>1 filter is active.</source>
        <translation>1 Filter ist aktiv.</translation>
    </message>
    <message>
        <source>%1 filters are active.</source>
        <translation>%1 Filter sind aktiv.</translation>
    </message>
    <message>
        <source>The time range %1 is active.</source>
        <translation>Der Zeitraum %1 ist aktiv.</translation>
    </message>
    <message>
        <source>No records match</source>
        <translation>Keine passenden Datensätze</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The local store cannot be read</source>
        <translation>Der lokale Speicher ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 No data was changed.</source>
        <translation>%1 Es wurden keine Daten verändert.</translation>
    </message>
</context>
<context>
    <name>workbench::SearchChips</name>
    <message>
        <source>Connector: %1</source>
        <translation>Connector: %1</translation>
    </message>
</context>
<context>
    <name>workbench::Secret</name>
    <message>
        <source>The environment holds no secret: neither a credential %1 in $CREDENTIALS_DIRECTORY nor the variable %2 is there.</source>
        <translation>Die Umgebung enthält keinen Schlüssel: Weder eine Anmeldeinformation %1 in $CREDENTIALS_DIRECTORY noch die Variable %2 ist vorhanden.</translation>
    </message>
    <message>
        <source>This connector reads its secret from the environment, where nothing can be stored. Set %1, or keep the secret in the keychain (--secret-store keychain).</source>
        <translation>Dieser Connector liest seinen Schlüssel aus der Umgebung, in der sich nichts speichern lässt. Setzen Sie %1, oder legen Sie den Schlüssel in den Schlüsselbund (--secret-store keychain).</translation>
    </message>
    <message>
        <source>No keychain service is running for this session. Start one, or keep the secret in the environment (--secret-store environment).</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbunddienst. Starten Sie einen, oder halten Sie den Schlüssel in der Umgebung (--secret-store environment).</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it waits for you to unlock it.</source>
        <translation>Der Schlüsselbund antwortet nicht. Sehen Sie nach, ob er darauf wartet, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>The secret was stored with the keychain service %1, but now %2 answers, and it has no such entry. Enter the secret again.</source>
        <translation>Der Schlüssel wurde im Schlüsselbunddienst %1 abgelegt, jetzt aber antwortet %2 und hat keinen solchen Eintrag. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connector. Enter the secret again.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für diesen Connector. Geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused by the user.</source>
        <translation>Der Benutzer hat den Zugriff auf den Schlüsselbund verweigert.</translation>
    </message>
    <message>
        <source>The keychain refused access to the entry.</source>
        <translation>Der Schlüsselbund verweigerte den Zugriff auf den Eintrag.</translation>
    </message>
    <message>
        <source>The keychain could not delete the entry: %1</source>
        <translation>Der Schlüsselbund konnte den Eintrag nicht löschen: %1</translation>
    </message>
    <message>
        <source>The keychain does not offer this on this system: %1</source>
        <translation>Der Schlüsselbund bietet dies auf diesem System nicht an: %1</translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation>Der Schlüsselbund meldete: %1</translation>
    </message>
    <message>
        <source>The client secret is empty. Paste the secret&apos;s Value.</source>
        <translation>Der geheime Clientschlüssel ist leer. Fügen Sie den Wert des Schlüssels ein.</translation>
    </message>
    <message>
        <source>The client secret is longer than 4096 bytes. Paste the secret&apos;s Value alone.</source>
        <translation>Der geheime Clientschlüssel ist länger als 4096 Byte. Fügen Sie nur den Wert des Schlüssels ein.</translation>
    </message>
    <message>
        <source>The client secret holds a line break or another control character. Give the secret&apos;s Value alone, on one line.</source>
        <translation>Der geheime Clientschlüssel enthält einen Zeilenumbruch oder ein anderes Steuerzeichen. Geben Sie nur den Wert des Schlüssels an, in einer Zeile.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The secret was kept for one session only and is gone. Enter it again.</source>
        <translation>Der Schlüssel wurde nur für eine Sitzung aufbewahrt und ist fort. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The keychain has no entry for the password of the proxy.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für das Kennwort des Proxys.</translation>
    </message>
    <message>
        <source>No keychain service is running for this session, so the password of the proxy cannot be had.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbunddienst, daher ist das Kennwort des Proxys nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>workbench::SecretEdit</name>
    <message>
        <source>Show secret</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation>Schlüssel verbergen</translation>
    </message>
</context>
<context>
    <name>workbench::SeriesLegend</name>
    <message>
        <source>Series: %1</source>
        <translation>Reihe: %1</translation>
    </message>
</context>
<context>
    <name>workbench::SettingsPage</name>
    <message>
        <source>%1 cannot be removed: it is used by %2.</source>
        <translation>%1 lässt sich nicht entfernen, verwendet von %2.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>For all connectors. Changes apply at once.</source>
        <translation>Für alle Connectors. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation>Data Processor</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Data Analyzer profiles</source>
        <translation>Data-Analyzer-Profile</translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation>Design ändern</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation>Bewegung ändern</translation>
    </message>
    <message>
        <source>Change scope</source>
        <translation>Scope ändern</translation>
    </message>
    <message>
        <source>Change requests per minute</source>
        <translation>Anfragen pro Minute ändern</translation>
    </message>
    <message>
        <source>Change patience</source>
        <translation>Geduld ändern</translation>
    </message>
    <message>
        <source>Change proxy</source>
        <translation>Proxy ändern</translation>
    </message>
    <message>
        <source>Change CA file</source>
        <translation>CA-Datei ändern</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Add tenant</source>
        <translation>Mandant hinzufügen</translation>
    </message>
    <message>
        <source>Remove tenant</source>
        <translation>Mandant entfernen</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>“%1” is not a name.</source>
        <translation>„%1“ ist kein Name.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ist bereits in der Liste.</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>Die Einstellungen lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>dp-local cannot be removed: it is this machine.</source>
        <translation>dp-local lässt sich nicht entfernen: Es ist dieser Rechner.</translation>
    </message>
    <message>
        <source>The profile default cannot be removed.</source>
        <translation>Das Profil „default“ lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Change retention</source>
        <translation>Aufbewahrung ändern</translation>
    </message>
</context>
<context>
    <name>workbench::SkeletonRows</name>
    <message>
        <source>Records are being read</source>
        <translation>Datensätze werden gelesen</translation>
    </message>
</context>
<context>
    <name>workbench::StateLine</name>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>State: not running</source>
        <translation>Zustand: läuft nicht</translation>
    </message>
    <message>
        <source>State: %1, step %2 of %3</source>
        <translation>Zustand: %1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ruht</translation>
    </message>
</context>
<context>
    <name>workbench::StatusItems</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n collecting</source>
        <translation>
            <numerusform>%n sammelt</numerusform>
            <numerusform>%n sammeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n gedrosselt</numerusform>
            <numerusform>%n gedrosselt</numerusform>
        </translation>
    </message>
    <message>
        <source>No connectors</source>
        <translation>Keine Connectors</translation>
    </message>
    <message>
        <source>Test: none running</source>
        <translation>Test: keiner läuft</translation>
    </message>
    <message>
        <source>Test: %1, step %2 of %3</source>
        <translation>Test: %1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Keychain not asked yet</source>
        <translation>Schlüsselbund noch nicht gefragt</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>Schlüsselbund entsperrt</translation>
    </message>
    <message>
        <source>Local store empty</source>
        <translation>Lokaler Speicher leer</translation>
    </message>
    <message>
        <source>Local store %1 · %2 records</source>
        <translation>Lokaler Speicher %1 · %2 Datensätze</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Times in local time</source>
        <translation>Zeiten in Ortszeit</translation>
    </message>
</context>
<context>
    <name>workbench::StepItem</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation>Schritt %1, %2: erledigt</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>Current step. %1</source>
        <translation>Aktueller Schritt. %1</translation>
    </message>
</context>
<context>
    <name>workbench::StepList</name>
    <message>
        <source>Test steps</source>
        <translation>Testschritte</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht gesammelt</translation>
    </message>
</context>
<context>
    <name>workbench::StepRail</name>
    <message>
        <source>* Required field</source>
        <translation>* Pflichtfeld</translation>
    </message>
</context>
<context>
    <name>workbench::StepRow</name>
    <message>
        <source>Waiting for an answer…</source>
        <translation>Wartet auf Antwort…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Test step %1: not started</source>
        <translation>Testschritt %1: nicht begonnen</translation>
    </message>
    <message>
        <source>Test step %1: running</source>
        <translation>Testschritt %1: läuft</translation>
    </message>
    <message>
        <source>Test step %1: passed, %2</source>
        <translation>Testschritt %1: bestanden, %2</translation>
    </message>
    <message>
        <source>Test step %1: failed, %2</source>
        <translation>Testschritt %1: fehlgeschlagen, %2</translation>
    </message>
    <message>
        <source>Test step %1: %2</source>
        <translation>Testschritt %1: %2</translation>
    </message>
</context>
<context>
    <name>workbench::TestLine</name>
    <message>
        <source>Passed %1, all %2 checks in %3</source>
        <translation>Bestanden %1, alle %2 Prüfungen in %3</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation>Fehlgeschlagen bei %1.</translation>
    </message>
</context>
<context>
    <name>workbench::TestRunner</name>
    <message>
        <source>Test failed</source>
        <translation>Test fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Test bestanden</translation>
    </message>
</context>
<context>
    <name>workbench::TimeRangeButton</name>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigener…</translation>
    </message>
    <message>
        <source>Time range: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Time range: %1 to %2</source>
        <translation>Zeitraum: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>workbench::TimeRangeDialog</name>
    <message>
        <source>Show records</source>
        <translation>Datensätze anzeigen</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Which event times to show, in %1.</source>
        <translation>Welche Ereigniszeiten gezeigt werden, in %1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>“To” must be later than “From”.</source>
        <translation>„Bis“ muss nach „Von“ liegen.</translation>
    </message>
</context>
<context>
    <name>workbench::TotalsPanel</name>
    <message>
        <source>All active filters together</source>
        <translation>Alle aktiven Filter zusammen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Drop %1 (%2)</source>
        <translation>%1 verwerfen (%2)</translation>
    </message>
    <message>
        <source>1 record matches more than one filter.</source>
        <translation>Auf 1 Datensatz trifft mehr als ein Filter zu.</translation>
    </message>
    <message>
        <source>%1 records match more than one filter.</source>
        <translation>Auf %1 Datensätze trifft mehr als ein Filter zu.</translation>
    </message>
</context>
<context>
    <name>workbench::UpdateSecretDialog</name>
    <message>
        <source>Update secret</source>
        <translation>Clientschlüssel erneuern</translation>
    </message>
    <message>
        <source>Update the client secret of %1</source>
        <translation>Geheimen Clientschlüssel von %1 erneuern</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Copy the secret&apos;s Value in Entra: App registrations, your app, Certificates &amp; secrets. It replaces the saved one, which is never shown.</source>
        <translation>Kopieren Sie in Entra den Wert des Schlüssels: App-Registrierungen, Ihre App, Zertifikate &amp; Geheimnisse. Er ersetzt den gespeicherten, der nie gezeigt wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save secret</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation>Das sieht wie die Geheimnis-ID aus. Fügen Sie den Wert des Schlüssels ein.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The saved secret is unchanged.</source>
        <translation>Der gespeicherte Schlüssel ist unverändert.</translation>
    </message>
</context>
<context>
    <name>workbench::VolumeTable</name>
    <message>
        <source>Volume per day</source>
        <translation>Volumen pro Tag</translation>
    </message>
</context>
<context>
    <name>workbench::Wording</name>
    <message>
        <source>Enter the %1.</source>
        <translation>Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>Choose %1, %2 or both.</source>
        <translation>Wählen Sie %1, %2 oder beides.</translation>
    </message>
    <message>
        <source>Choose at least one of %1.</source>
        <translation>Wählen Sie mindestens eines von %1.</translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, for example %1.</source>
        <translation>Geben Sie eine URL ein, die mit https:// beginnt, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This is the portal&apos;s address. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation>Das ist die Adresse des Portals. Kopieren Sie die API URL aus Einstellungen, Cloud-Apps, System, Info.</translation>
    </message>
    <message>
        <source>GCC and GCC High are not supported.</source>
        <translation>GCC und GCC High werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>A %1 has 32 hexadecimal digits, like %2.</source>
        <translation>%1 hat 32 Hexadezimalziffern, wie %2.</translation>
    </message>
    <message>
        <source>Same value as Tenant ID. Copy “Application (client) ID” instead.</source>
        <translation>Derselbe Wert wie Tenant ID. Kopieren Sie stattdessen „Anwendungs-ID (Client)“.</translation>
    </message>
    <message>
        <source>Enter 1 to 1440.</source>
        <translation>Geben Sie 1 bis 1440 ein.</translation>
    </message>
</context>
<context>
    <name>workbench::Workspace</name>
    <message>
        <source>Cannot read the state of the connectors</source>
        <translation>Der Zustand der Connectors ist nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation>Die Konfiguration ist nicht lesbar</translation>
    </message>
    <message>
        <source>The connector was deleted meanwhile.</source>
        <translation>Der Connector wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Cannot collect the time again</source>
        <translation>Diese Zeit lässt sich nicht erneut sammeln</translation>
    </message>
    <message>
        <source>Cannot read the password of the proxy</source>
        <translation>Das Kennwort des Proxys kann nicht gelesen werden</translation>
    </message>
</context>
</TS>
