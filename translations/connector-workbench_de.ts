<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Collector</name>
    <message>
        <source>The run was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended early: Microsoft throttled this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended early: the local store failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended early: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorBanner</name>
    <message>
        <source>Client secret of %1 has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1. The cursor is kept, so collection resumes without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on %1. The cursor is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to create one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret of %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is collected until it is entered. The cursor is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for its client secret. The cursor is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What causes this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is throttled (HTTP 429 Too Many Requests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft asked us to wait %1 s. Retrying in %2. The cursor is kept, so no activity is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying in %1. The cursor is kept, so no activity is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise interval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network since %1. 1 connector waits, stored records stay available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network since %1. %2 connectors wait, stored records stay available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorDetails</name>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>err</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run stored 1 record in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run stored %1 records in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch is on hold after HTTP 429.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records stored so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Recovered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorRowMenu</name>
    <message>
        <source>Another process collects this connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector needs a Data Analyzer profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft asked to wait. Collect now is possible when the countdown ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is collecting already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a Data Analyzer profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from an earlier time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete connector…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorStanding</name>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested %1 · all checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested %1 · failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next poll asks again, nothing skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same request again, nothing skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs its client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the network, cursor kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records stored so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a Data Analyzer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All fine.</source>
        <comment>after the number of connectors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 1 needs attention: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 need attention: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorStatus</name>
    <message>
        <source>Collecting as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records could not be mapped; they are kept as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run may not have read everything. The next one goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no Data Analyzer profile: nothing is collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is missing: enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active; has not collected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test passed; the next run will show whether data flows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorExplanation</name>
    <message>
        <source>the client secret is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret&apos;s Value, not its Secret ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app was not found in this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that Client ID and Tenant ID come from the same app&apos;s Overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Tenant ID is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Tenant ID: 32 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant belongs to a national cloud that is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a commercial Microsoft 365 tenant: GCC, GCC High, DoD and China are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender for Cloud Apps is not available in this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the subscription: E5, E5 Security or E5 Compliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app has not been given consent in this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the application permission Investigation.read of Microsoft Cloud App Security to the app and grant admin consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra does not accept the scope of the token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra cannot make sense of the token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Tenant ID, Client ID and Client Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no proxy changes the request and that the login address is Microsoft&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access blocked the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a tenant administrator to allow this app from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of this computer; let it follow a time server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra holds back sign-ins for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra has a temporary fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client secret has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new secret in Entra: App registrations, your app, Certificates &amp; secrets. Copy its Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client secret did not reach Microsoft Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Client Secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a tenant administrator to enable it in Entra, Enterprise applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Tenant ID: Directory (tenant) ID. A tenant of a US Government or China cloud is not found either; those clouds are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app has no role assigned in this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature of the credential is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra refused the request (AADSTS%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the code: https://login.microsoftonline.com/error?code=%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft asks to wait %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ask Microsoft for help, name the correlation ID %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft cannot make sense of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft cannot make sense of the request: something in this connector&apos;s configuration is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the fields of the Configuration step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential was not accepted, or it carries no right to this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Client ID and Client Secret with the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the secret has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the app is licensed and entitled for this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credential does not cover this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential is good, but its permission or scope does not cover this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that these are the credentials you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the app the role it lacks and have an administrator consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the API URL with the one on the portal&apos;s About page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is overloaded, or the limit of this tenant, licence or quota is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do at first: it recovers, and the connector keeps retrying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes often, raise the interval, or clear up limits, licences and quotas with Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft could not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s service has a fault of its own; nothing here is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it persists, look at the service health in the Microsoft 365 admin center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, firewall and proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check API URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server and this computer could not agree on a secure connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy inspects the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that port 443 of the host answers with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer, or not completely, in the time allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check firewall and proxy: port 443 must be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not the API&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered does not speak as the Defender for Cloud Apps API does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no proxy or sign-in page answers in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client secret cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store that keeps the client secret did not hand it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local store cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the local store failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the data directory exists and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the configuration is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this connector&apos;s configuration cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process works with this connector; two at a time would disturb each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program broke a promise to itself. This is not your doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it persists, report the fault with the text under Show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the host is not known: it is misspelt, or names cannot be resolved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer can resolve names (DNS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host exists, but nothing answers on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check firewall and proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side closed the connection before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no way to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, VPN and routing of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy was not found, or it refused to connect to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and port of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its administrator to allow the hosts of Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy lets only signed-in users through, and no password is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a proxy that needs no password, or have this computer allowed without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is no longer valid, or the clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check proxy inspection: Microsoft renews its certificates in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate is signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check proxy inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a server of your own, name its certificate as CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answered is not the one that was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check proxy and name resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from an issuer that this computer does not know, often a proxy that inspects TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the inspection is wanted, name its CA certificate as CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page answered instead of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page, often the sign-in page of a portal or a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it persists, check proxy and firewall: they may limit the size of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what the API promises; something in between may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no proxy changes the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer holds no list of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is JSON, but not that of the Defender for Cloud Apps API: its list “data” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than any page of records may be; reading it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no proxy answers in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API sends us elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a redirect, which the API never gives; the credential is not sent to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has no licence for Microsoft Defender for Cloud Apps, or it was never set up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of the tenant has not agreed yet that the app may use this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app signs in, but its token carries no role that lets it read activities and alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant the application permission Investigation.read to the app and give admin consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenant is in a cloud that is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCC, GCC High, DoD and China have a Defender for Cloud Apps of their own, which this connector does not support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API refuses a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API does not accept a value that the connector asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program: the API may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the fault with the text under Show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time here and the time of the server are too far apart for certificates or tokens to be valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API repeats itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API sent the same page again and its cursor does not move; going on would step over records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect again later; nothing was stepped over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it persists, report it to Microsoft with the text under Show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many records in one millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More records share one millisecond than can be asked for; going on would step over some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service runs on this computer or in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server, keep the secret in the environment: --secret-store environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not open; it may be waiting for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not let this program read the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this program to use the keychain entry and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain holds no secret for this connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was never made, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time; it may show a question somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window of the keychain that waits for an answer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another keychain answers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was stored in another keychain service than the one that answers now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the keychain service that was used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the environment holds no secret for this connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the credentials directory nor the environment variable of this connector has the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the variable or the systemd credential named under Show more and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Collection is paused, cursors are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the disk of the data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local store is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the local store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again: the damaged file is set aside and what can be read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local store is from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has changed the local store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local store cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory or a file in it cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one test runs at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this connector is being collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process collects this connector already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 local time, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Connector Workbench cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where connectors and records are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds and starts the built-in demo tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>These records have more fields than a table can have columns. Export JSON lines, or the columns shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusMark</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ActivityDetails</name>
    <message>
        <source>Update secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connector…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise interval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same connector, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ActivityLogPage</name>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run, test, change and error. Kept for 90 days, secrets never included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that happened matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet. Runs, tests and changes appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the activity log?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries are removed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 times since %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ActivityTable</name>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::BudgetStrip</name>
    <message>
        <source>Request budget, %1 of %2 requests per minute: Activities %3, Alerts %4, Test %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Bundle</name>
    <message>
        <source>nothing was measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector was not tested before this bundle was made.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test of %1: %2
%3
</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Remove or deploy that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another log filter named %1 already exists. Rename or remove that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program does not know the connector&apos;s type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest does not list %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what the manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of this program made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest.json was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip around the files was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connector before you deploy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect for at least 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at least 1 day is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once the volume is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 per minute at peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector cannot keep up at this interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities are not collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities may be duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an Office 365 connector collects Audit.General with the same account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Analyzer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed on a sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no profile: nothing is collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in it has a name that no bundle has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed or encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files are too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no bundle, or it was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in it twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::CoachCard</name>
    <message>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::CollectionSection</name>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 30 for each Microsoft tenant. Defender for Cloud Apps allows 30; what stays free is left to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience when throttled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one run waits when Microsoft asks to. After that the next run goes on; nothing is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::CommandLine</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot add the connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 (%2). It is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a connector for Microsoft Defender for Cloud Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make a bundle of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 (%2 bytes). The client secret is not in the bundle.
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle %1 is not as it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is as it was made.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain or environment is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot import the bundle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 (%2) from the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries a connector to another machine, without its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that nothing in a bundle was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the connector of a bundle to this data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the secret is kept here: keychain or environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle needs a connector and --output FILE.zip, or verify or import with a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to needs --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from %1 is later than --to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from %1 is more than 30 days back: the API no longer has those records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from %1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no Data Analyzer profile, so it collects nothing. Add it to one: connectorctl edit “%1” --profile default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is paused. Start it again: connectorctl activate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a connector, or use --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose --once for one run or --follow for the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to go with --once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--metrics-listen goes with --follow only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect activities and alerts: one run, or as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors to collect, by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connectors that are active and in a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run of every content type up to now, then exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service: runs at each connector&apos;s interval until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds a run may wait because Microsoft throttles (default 180)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect this stretch again, from this time (ISO 8601, epoch ms, 24h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to this time; without it up to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --follow: serve figures for Prometheus there, on this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects %1 of %2 connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot collect “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; fixed once the connector is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, up to 64 single-byte characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant name, written into every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dp (default) or sensor:NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API URL of the tenant, with or without /api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID, or a domain of the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities, alerts or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters to attach, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log filters to have attached from now on, by name; none: no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two runs, 1 to 1440; default 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login service, only for a simulator on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More certificates to trust; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://host:port, none, or system (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Analyzer profile, or none: then nothing is collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back the first run reaches, at most 30d; default 24h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain (default), or environment for servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty. Enter for example 24h, 7d or 2026-11-24T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one. Choose keychain or environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“environment” stores nothing. Leave out --secret-stdin and --secret-file, or choose keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot count the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count stored records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count for each value of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Microsoft sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Stored by msg_class:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Three of them as Interflow:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the demo tenant. Add your own: connectorctl add --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Collecting once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests and collects the built-in demo tenant and shows what was stored; needs no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything of the General step is fixed once the connector is added. Leave %1 out, or add another connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: the busiest poll would take %1 min, longer than the interval of %2 min: records come late. See connectorctl forecast %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot activate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot deactivate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is inactive: it collects nothing until it is activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a connector; what is not given stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a connector collect at its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops a connector without removing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the tenant %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off: drops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to %1, where it dropped %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attached to a connector: it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot add the log filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the log filter %1. It does nothing until it is attached to a connector: connectorctl edit NAME --log-filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot list the log filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log filter yet. See connectorctl filter add --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot show the log filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remove the log filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the log filter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a log filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant Name of the connectors that may use it, or *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD OP VALUE[,VALUE…], for example: event.action is FilePreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the conditions is enough; without it all must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what matches and drops everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell A from a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or id of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a filter would drop of the stored records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the records of this connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters: records they match are dropped before they are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the log filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one log filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes a log filter that no connector has attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would drop %2 of %3 records (%4 %). %5 of them are dropped by this filter alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: matches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: it drops %1 alerts, %2 of medium severity or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: it drops more than half of all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot preview the log filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been collected completely yet. Collect first: connectorctl collect %1 --once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records after log filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average record, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an outage of %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never caught up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured for %1 h, %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast is a rough estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days differ so that it may be off by %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are calculated: too few polls ran at this interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth × %1: %2 of %3 requests in the busiest minute, %4 stay free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collector cannot keep up at this interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot forecast the volume of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume and request budget a day, from what was collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot list the connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TENANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUN ON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTENT TYPES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERVAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connector yet. See connectorctl add --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one connector; its secret is never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: the environment holds no secret for this connector yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: no client secret was given. Store it with: connectorctl secret NAME --secret-stdin</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See connectorctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configures, tests and runs connectors for Microsoft Defender for Cloud Apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where connectors and records live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied, %2 added, %3 changed, %4 kept raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has this stellar_uuid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot show the record “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s stellar_uuid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw object, byte for byte as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each field came from the raw object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no index “%1”. Use windows_events, syslog or alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has the msg_class “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows_events, syslog, alerts; all of them if none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records of this msg_class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records of this connector, by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this event time on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this event time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only records that match this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot show the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show stored records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many records; 0 means all (100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest or oldest first (newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, ndjson or csv (table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: the Data Analyzer profile %1 is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot show the rejected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show raw records that could not be mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of this connector, by name or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ndjson: one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: the keychain entry could not be removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 and %2 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1. Its records are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes a connector and its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its records too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot collect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2. %3 stored, %4 repeats, %5 revised, %6 rejected; %7 requests, %8 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1 dropped by log filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    Complete through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret-stdin, --secret-file or --forget is missing, and there is no terminal to ask on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot forget the secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot store the secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the secret of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored the secret of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores, replaces or forgets a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the secret from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the client secret was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client secret from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client secret from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address with a port, like 127.0.0.1:9464.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this machine alone: metrics are served on 127.0.0.1 or [::1] only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics cannot be served on port %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>A state of the service and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot show the status of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State, cursor, coverage and request budget of a connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in and connection are proven. Whether data flows shows after collecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of the test cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests sign-in and connection of one connector, and reads one record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator of condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of condition %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Configuration</name>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Give the path of a PEM file with the certificates to trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” holds no PEM certificate. It has to have a line -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain, environment or session is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connector %1. See connectorctl list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “connectors” is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the id or the name of an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector named %1 already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters. Enter at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a line break or another control character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multibyte characters are not accepted: %1. Use single-byte letters, digits, - or _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character %1 is not accepted. Use single-byte letters, digits, - or _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts or ends with a space. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters. Enter at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a device. Enter dp for the Data Processor, or sensor:NAME for a sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not accepted. Enter 1 to 1440, a whole number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not collected. Choose from: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time. Enter for example 24h, 7d or 2026-11-24T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the future. Enter a time that has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than 30 days ago, as far as Microsoft keeps activities. Enter at most 30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy URL holds a user name or password, which is not kept. Remove everything up to the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a proxy. Enter for example %2, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme %1 is not accepted. Enter http:// or socks5://, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of %1 is missing. Enter for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of %1 goes on after the port. Enter for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2 The file was left as it is; correct it or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: an object is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “version” is not a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Connector Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is changing %1 and does not finish. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is for the tenant %2, the connector is of %3. Choose another filter, or make it for all tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is attached to %2. Detach it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 filters. Attach at most %2 to one connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “filters” is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log filter named %1 already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log filter %1. See connectorctl filter list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log filter of %1 is gone (%2). Choose its log filters again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mode system, none or manual is expected, manual with host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each one needs a name and the kind dp or sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConfigurationPage</name>
    <message>
        <source>Enter %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts a copied URL and IDs into their fields (Ctrl+Shift+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the saved one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back the first run reaches, for example 24h, 7d or 2026-11-24T10:00:00Z. At most 30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OS keychain keeps the secret for good; this session only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OS keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the Client Secret to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the OS keychain. Never written to project files, logs, reports or bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit and not saved. Never written to project files, logs, reports or bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service is running. The secret is kept until you quit and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it to save the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no URL and no ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the clipboard fits a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) filled from the clipboard. Ctrl+Z takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which one is the Tenant ID?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is the Client ID?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConfirmPage</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged. Never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit and not saved. Never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the environment. Never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the OS keychain. Never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be changed after Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category, type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated request budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval, content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 per min at peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the interval of %1 min and an assumed %2 activities and %3 alerts a minute: the test does not count them. Quiet minutes use %4 requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little headroom. Lower Interval (min) or collect one content type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little headroom. Raise Interval (min) or collect one content type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector %1 collects activities of the same tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector %1 collects Office 365 Audit.General with the same account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities may be duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Connectivity</name>
    <message>
        <source>The token carries no role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token carries the roles %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds an empty secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy %1 is %2; it resolves %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid only until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate for %2 valid to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes ahead of Microsoft&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes behind Microsoft&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token received from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token cannot be read; the reads below show its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token names no role that reads activities and alerts; the reads below decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Investigation.read is needed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read; there are no records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes further than the test of authentication and connectivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API counts %1 records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success: all %1 checks passed in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After: %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[person]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectivity test of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details (secrets, tokens and IDs are redacted):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectivityDialog</name>
    <message>
        <source>Test connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all %2 checks passed in %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in and connection are proven. Whether data flows shows after Collect now, in Records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the test was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the test could not begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2. Only one test runs at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectivityRun</name>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Connector</name>
    <message>
        <source>the text of %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no such ID. It has 32 hexadecimal digits, like 7c9e6679-7425-40de-944b-e07fc1f90ae7. Copy it from the app&apos;s Overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to GCC. GCC and GCC High are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to GCC High or DoD, the US Government clouds. GCC and GCC High are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to Microsoft 365 in China, operated by 21Vianet, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorActions</name>
    <message>
        <source>Cannot start the demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo tenant is built in; it needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start the connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot pause the connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting goes on at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap is collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorDelegate</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorDialogs</name>
    <message>
        <source>Edit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a new client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1. The changes apply from the next run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot add the connector to the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to a Data Analyzer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the profile %2. Its first run starts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By undo or redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remember the tenant and the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated the client secret of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot delete everything of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its stored records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stored records are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorListPage</name>
    <message>
        <source>Details panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connector matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter and count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorModel</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab moves to Test, Edit and More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in 24 hours, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in 24 hours, %1, peak at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ConnectorWizard</name>
    <message>
        <source>Edit connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard these changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this connector?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field needs attention: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields need attention: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies from the next run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active immediately after Submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc cancels. Nothing is saved before Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc cancels. Nothing is saved before Submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials and schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix %1 to run the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::CoverageStrip</name>
    <message>
        <source>Coverage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps. Gap %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, no gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing collected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2. %3 Press Enter or click to collect it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::DataSection</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors, settings, records and the activity log. Secrets are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Defender</name>
    <message>
        <source>%1 is not an address. Enter a URL that starts with https://, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme %1 is not accepted. Enter a URL that starts with https://, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of %1 holds a user name or password. Remove everything up to the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http to %1 is refused, since it would show the credentials. Enter a URL that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 is not accepted. %2 is reached on port 443 only: remove “:%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the URL is not accepted. Enter the URL up to the host name, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the portal&apos;s address. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Defender for Cloud Apps API address, which ends in .portal.cloudappsecurity.com. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of %1 has a part after “?” or “#”. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the login service. Leave the Auth URL empty for Microsoft (%2); only a simulator on this machine may have another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL of %1 goes on after the host name. Enter the base before /&lt;tenant&gt;/oauth2 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for many tenants. Copy “Directory (tenant) ID” from the app&apos;s Overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for all personal accounts. Copy “Directory (tenant) ID” from the app&apos;s Overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to index Windows Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities may be duplicated when an Office 365 connector collects Audit.General with the same account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw to Windows Events and Syslog, mapped to Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Defender portal: Settings, Cloud Apps, System, About. With or without /api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Directory (tenant) ID; a domain of the tenant does as well. Also called Directory ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Application (client) ID. Also called Application ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates &amp; secrets: copy the Value, not the Secret ID. It is shown once and cannot be retrieved later. Also called API Access Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often logs are collected, 1 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to collect, and in which indices it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a local simulator. Leave empty for Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same value as Tenant ID. Copy “Application (client) ID” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Defender for Cloud Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SaaS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs Microsoft 365 E5, E5 Security or E5 Compliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCC and GCC High are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above its capacity a collector can fall behind; what is missing is shown and collected later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Data Processor is recommended for a cloud service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::DefenderMapping</name>
    <message>
        <source>The record is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no raw record of Defender for Cloud Apps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::DefenderPage</name>
    <message>
        <source>The answer ends in the middle of its JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not well-formed JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page instead of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a list instead of an object with “data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no list named “data”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::DeleteConnectorDialog</name>
    <message>
        <source>Delete connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete its 1 stored record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete its %1 stored records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configuration and keychain entry are removed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::DeployPanel</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is not in the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You enter it again where the connector is deployed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::DeploySheet</name>
    <message>
        <source>Measuring the stored records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to deploy, and the bundle&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export deployment bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not collected anything completely. Collect for at least 1 day: the forecast is made from what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume of %1 cannot be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy without a passed test?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has seen yet that the values of this connector work. Test it first, or export anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::DetailsPanel</name>
    <message>
        <source>No connector is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by another process on this data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a Data Analyzer profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last minute, of this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days. Filled is complete, outlined a gap, striped in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days. Filled is complete, outlined a gap, striped in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 per min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connectors of this tenant use at most %1 of them, as set in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::EmptyConnectorPage</name>
    <message>
        <source>Connect your first Defender for Cloud Apps tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector queries Activities and Alerts and shows the Interflow records they become, before you deploy anything. You need four values from Microsoft: API URL, Tenant ID, Client ID and Client Secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo tenant is built in. It needs no network and no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs Microsoft 365 E5, E5 Security or E5 Compliance. No GCC, no GCC High.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do I find the four values?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ExportDialog</name>
    <message>
        <source>Export records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what the filters find now, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a record, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object a line, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole record with its raw object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export 1 record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 records…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FailureView</name>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Entra admin center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FieldList</name>
    <message>
        <source>Filter fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FieldRow</name>
    <message>
        <source>a column of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)
Click shows the most frequent values, double click or Space %3 the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FieldValues</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top %1 of %2 values, exact counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top %1 of %2 values, estimated from %3 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>records without the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FilterDraft</name>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn filter on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn filter off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FilterEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond Stellar Cyber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conditions are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the conditions must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One condition a line: FIELD OPERATOR VALUE[,VALUE…], for example event.action is FilePreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only records that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop records that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter has at most %1 conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored record fulfils this condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes apply to %1 too, which has this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FilterListDelegate</name>
    <message>
        <source>Filter without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FilterListModel</name>
    <message>
        <source>Filter without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops alerts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FilterListView</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FilterPreview</name>
    <message>
        <source>No records to preview on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect some records first, or preview on the demo tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting all records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or add a filter to see what it would drop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter cannot be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It drops nothing until all its conditions are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would drop %1 of %2 records (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from %1 records in %2. Counting all of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated in %1. %2 of them are dropped by this filter alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FirstTour</name>
    <message>
        <source>Create a connector, or take the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four values from Microsoft are all it needs; F1 says where they are. Without an account, the demo tenant shows everything, with no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight steps from the keychain to the first record. The first that fails says why, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every activity and alert as the Interflow record it became, beside what Microsoft sent. Search, filter and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, tests, changes and errors, kept for 90 days. F1 opens the help for every screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ForecastView</name>
    <message>
        <source>× %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request budget headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest minute in each hour, by hour of day (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume forecast for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured for %1. The forecast is a rough estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured over %1, %2, with the current interval of %3 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days differ: it may be off by %1 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are calculated, too few polls ran at this interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records after log filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests per minute stay free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up after an outage of 1 hour, 1 day, 1 week takes %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collector may skip data when the volume exceeds its processing capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 growth this connector cannot keep up with its interval of %2 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 growth a poll of this connector would need %2 requests, more than the %3 of a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 growth this connector would use %2 of %3 requests per minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::FormField</name>
    <message>
        <source>Fixed since the connector was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::GeneralPage</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this step is fixed since the connector was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this step is fixed once the connector is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of product that the connector reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into every Interflow record of this connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-byte characters only, up to 64. Used in the bundle and in the Activity log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters in the tool bar changes them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled already. This connector has no Respond function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For on-premises devices. A Data Processor is recommended for a cloud service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for a cloud service. After Submit you choose the Data Analyzer profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector named %1 already exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::GeneralSection</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the Administrator Root scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone in which every time is shown. The tool tip of a time shows the local one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels open at once and nothing turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it you may add new connectors to a Data Analyzer profile. Without it you get a request for an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HeadroomChart</name>
    <message>
        <source>Request budget headroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:00 UTC, requests: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest minute %1 of %2 requests, at %3:00 UTC. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Help</name>
    <message>
        <source>Answers of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals by Microsoft Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page under this address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HelpColumn</name>
    <message>
        <source>Where to find the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Defender portal: Settings, Cloud Apps, System, About. Shown on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID and Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your app&apos;s Overview: Directory (tenant) ID and Application (client) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates &amp; secrets: copy the Value, not the Secret ID. It is shown once and cannot be retrieved later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to create the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy several values at once in any order, then press Ctrl+Shift+V. A URL and IDs are sorted into their fields; a secret is never read this way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HelpIndex</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in your browser: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::HistogramView</name>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records in this time range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: activities %2, alerts %3, others %4; peak at %5 with %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::InterflowView</name>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities of this alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of this activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped from this raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Alerts index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more activity of this alert is not in the local store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more activities of this alert are not in the local store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy field name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter out value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::JsonIndex</name>
    <message>
        <source>The JSON text is larger than 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The JSON text is nested deeper than %n level(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text is not well-formed JSON near byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ListEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of a new %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What connectors can be given. An entry that a connector uses cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a new entry. Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Data Processor, or a Sensor for on-premises devices.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::LiveTailBar</name>
    <message>
        <source>Following the newest record. Scroll up to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held. No new records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::LogFilterActions</name>
    <message>
        <source>Cannot read the log filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attached. They apply to new records only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the log filters. They apply to new records only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::LogFilterField</name>
    <message>
        <source>Log Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Filters drop records before they are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::LogFilters</name>
    <message>
        <source>Choose a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field. Write the keys with dots between them, like event.action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known yet when filters are asked. Use timestamp or event.created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use is, in_subnet or matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use is or is_not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use is, contains, starts_with, ends_with or matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use is, gt, gte, lt, lte or between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds %2, which %3 cannot compare. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes exactly two values: the smallest and the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 values. Use at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a time. Write times as 2026-11-24T10:00:00Z or in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address. For a network use in_subnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is empty. For records without the field use not_exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has %1 characters. Use at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no network. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, field “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no operator “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of conditions is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, condition %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has a blank at its start or end. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has %1 characters. Use at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has the character “%1”. Use single-byte characters without commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Tenant Name of the connectors that may use the filter, or *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no Tenant Name. Use up to %2 visible characters, or * for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter has no condition. Add at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter has %1 conditions. Use at most %2, or a second filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1, value %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has %1 characters. Use at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter may drop alerts. To keep them, add the condition msg_class ends_with _activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter drops every alert that does not match it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This filter uses more than Stellar Cyber&apos;s filters are known to have: only excluding filters whose conditions must all match, without regard to case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 log filters. Attach at most %2 to one connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no condition. Write FIELD OPERATOR VALUE, for example: event.action is FilePreviewed,FileAccessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator “%1”. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::LogFiltersDialog</name>
    <message>
        <source>is</source>
        <comment>a field is one of the values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest, largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example svc-*, ad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 10.0.0.0/8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value, or several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>records without a severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By msg_class: %1. By severity: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this filter too. Turn it off there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on all %1 stored records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on %1 records of the last 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be saved yet. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drops %2 alerts before they reach the Alerts index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drops %2 alerts before they reach the Alerts index, %3 of medium severity or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These filters drop %1 of all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filters that drop this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard these changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is dropped if any active filter matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On and off only try filters out: they do nothing until a connector has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies to new records only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::MainWindow</name>
    <message>
        <source>Connector Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1 of %2 records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1 records to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot export the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records stored in %3, %4 repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the page in hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create connector…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from an earlier time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete connector…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Connector Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Connector Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector Workbench %1
Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of %1 is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::MappingView</name>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, %3: %4, was %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each field was mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept raw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::MsgClassChips</name>
    <message>
        <source>Kinds of records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For connectors that name none of their own. A proxy with a password is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or address of the proxy, without a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the proxy, often 8080 or 3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM certificates to trust beside the system&apos;s, for a proxy that inspects connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host name or address of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host name or address alone, for example proxy.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::PollSection</name>
    <message>
        <source>Retry in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::PreviewHistogram</name>
    <message>
        <source>Records over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept and %2 dropped from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ProfilePrompt</name>
    <message>
        <source>%1 (1 connector)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 connectors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Analyzer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the default Data Analyzer profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on the Data Processor %2. To pull data it must be in a Data Analyzer profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you leave it out, add it to another profile later. Asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to add this connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a connector to a Data Analyzer profile needs the Administrator Root scope, which you do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not until it is in a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is saved. In Connectors it shows “Needs a Data Analyzer profile”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please add the connector %1 (runs on %2, tenant %3) to a Data Analyzer profile. It pulls no data until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Query</name>
    <message>
        <source>Unknown field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows the backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark opened here is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” with a number is not part of the search language. To search for the sign itself, put a backslash before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number, which “%2” needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time, which “%2” needs: ISO 8601 (2026-11-24T10:00:00Z), epoch milliseconds, or a span back from now (now-1h, 24h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address or a network such as 10.0.0.0/8, which “%2” needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not true or false, which “%2” needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To search for text with a colon, put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no letters or digits, so the text search cannot find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bound cannot hold * or ?. A lone * leaves this end open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This “)” closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search term is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing search term after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing search term before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” cannot stand in the parentheses of another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheses are nested deeper than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in these parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parenthesis opened here is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs a field before it, for example severity:&gt;50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark inside a word. Put a blank or a backslash before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing field before “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %1 of the query: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after “%1:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after “%1:%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bound of the range is missing: write [a TO b], * for an open end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“TO” is missing in the range: write [a TO b].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range opened here is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many different words match this pattern. Give more letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::QueryEdit</name>
    <message>
        <source>Search, for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RawDetail</name>
    <message>
        <source>Secrets, tokens and IDs are redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RawView</name>
    <message>
        <source>Find in raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RecollectDialog</name>
    <message>
        <source>Collect again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC, at most 30 days back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time, at most 30 days back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect from an earlier time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records since then may be collected twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RecordBar</name>
    <message>
        <source>Live tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syslog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 records… (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RecordBrowser</name>
    <message>
        <source>Show records of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last column stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: %1 records/s. %2 of %3 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records in under 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 of %2 records, counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change msg_class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connector filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter out value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude records like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RecordDetailPane</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter for value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record copied as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only records with this %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped from 1 raw record. De-duplicated by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>position, count, time of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RecordExporter</name>
    <message>
        <source>Export records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RecordLoading</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RecordModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RecordTable</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::RemovableChip</name>
    <message>
        <source>Remove filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::ResultPane</name>
    <message>
        <source>Searching the local store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records appear here as soon as a connector has collected some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them 1 record matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them %1 records match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 filter and the time range %1 are active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filters and the time range %2 are active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 filter is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filters are active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time range %1 is active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local store cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No data was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::SearchChips</name>
    <message>
        <source>Connector: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Secret</name>
    <message>
        <source>The environment holds no secret: neither a credential %1 in $CREDENTIALS_DIRECTORY nor the variable %2 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connector reads its secret from the environment, where nothing can be stored. Set %1, or keep the secret in the keychain (--secret-store keychain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service is running for this session. Start one, or keep the secret in the environment (--secret-store environment).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. See whether it waits for you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was stored with the keychain service %1, but now %2 answers, and it has no such entry. Enter the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no entry for this connector. Enter the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keychain was refused by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access to the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not delete the entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not offer this on this system: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is empty. Paste the secret&apos;s Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is longer than 4096 bytes. Paste the secret&apos;s Value alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret holds a line break or another control character. Give the secret&apos;s Value alone, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was kept for one session only and is gone. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::SecretEdit</name>
    <message>
        <source>Show secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::SeriesLegend</name>
    <message>
        <source>Series: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::SettingsPage</name>
    <message>
        <source>%1 cannot be removed: it is used by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all connectors. Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data Analyzer profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change requests per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dp-local cannot be removed: it is this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile default cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::SkeletonRows</name>
    <message>
        <source>Records are being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::StateLine</name>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::StatusItems</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n collecting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: none running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: %1, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local store empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local store %1 · %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in local time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::StepItem</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current step. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::StepList</name>
    <message>
        <source>Test steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::StepRail</name>
    <message>
        <source>* Required field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::StepRow</name>
    <message>
        <source>Waiting for an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test step %1: not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test step %1: running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test step %1: passed, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test step %1: failed, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TestLine</name>
    <message>
        <source>Passed %1, all %2 checks in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TestRunner</name>
    <message>
        <source>Test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TimeRangeButton</name>
    <message>
        <source>Last 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TimeRangeDialog</name>
    <message>
        <source>Show records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which event times to show, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“To” must be later than “From”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::TotalsPanel</name>
    <message>
        <source>All active filters together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record matches more than one filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records match more than one filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::UpdateSecretDialog</name>
    <message>
        <source>Update secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the client secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret&apos;s Value in Entra: App registrations, your app, Certificates &amp; secrets. It replaces the saved one, which is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the Secret ID. Paste the secret&apos;s Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved secret is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::VolumeTable</name>
    <message>
        <source>Volume per day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Wording</name>
    <message>
        <source>Enter the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1, %2 or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a URL that starts with https://, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the portal&apos;s address. Copy the API URL from Settings, Cloud Apps, System, About.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCC and GCC High are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has 32 hexadecimal digits, like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same value as Tenant ID. Copy “Application (client) ID” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 1 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workbench::Workspace</name>
    <message>
        <source>Cannot read the state of the connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot collect the time again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
