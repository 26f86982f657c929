#pragma once

// One record with what is hard to read: escapes, half a surrogate pair, numbers beyond 64 bits, keys with
// dots, keys twice, lists in lists, empty values. It stands in its own file because moc does not see past raw
// strings.
inline constexpr auto sampleRecord = R"json({"receive_time":1700000300000,"write_time":1700000300100,
 "msg_class":"microsoft_defender_for_cloud_apps_activities","timestamp":1700000270000,
 "srcip":"2001:DB8::7","host_list":["10.1.2.3","192.0.2.9"],"srcip_username":"Ann.Lee@Contoso.example",
 "srcip_geo":{"countryCode":"NL","latitude":52.5,"longitude":-4.25},"severity":30,
 "service":{"id":20893,"name":"Größe Online"},"user":{"full_name":"Zo\u00eb van der Berg"},
 "event":{"action":"MailItemsAccessed","category":["THREAT_DETECTION","DLP"],"id_synthetic":true,"reason":"",
  "description":"Downloaded \"Plan B.docx\"\nfrom SharePoint","tactic":[],"status":null},
 "microsoft_defender_for_cloud_apps":{"_id":"a1","big":9007199254740993,"huge":1e400,"drift":"30","a.b":{"c":1},
  "entityData":{"0":{"id":{"saas":11161}},"1":null},"Level":"x","level":"y","odd":"\ud800!","again":1,"again":2,
  "list":[{"n":1,"m":["p","q"]},{"n":[2,3]}],"empty":{},"k\u0065y":"escaped"}})json";
