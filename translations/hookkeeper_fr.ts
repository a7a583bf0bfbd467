<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>200 OK</source>
        <translation>200 OK</translation>
    </message>
    <message>
        <source>410 Gone: the endpoint is put on hold</source>
        <translation>410 Gone&#xa0;: le point de terminaison est suspendu</translation>
    </message>
    <message>
        <source>500 Internal Server Error</source>
        <translation>500 Internal Server Error</translation>
    </message>
    <message>
        <source>503 twice, then 200</source>
        <translation>503 deux fois, puis 200</translation>
    </message>
    <message>
        <source>503 twice with Retry-After, then 200</source>
        <translation>503 deux fois avec Retry-After, puis 200</translation>
    </message>
    <message>
        <source>429 with Retry-After</source>
        <translation>429 avec Retry-After</translation>
    </message>
    <message>
        <source>301 to another address</source>
        <translation>301 vers une autre adresse</translation>
    </message>
    <message>
        <source>200 with a web page</source>
        <translation>200 avec une page web</translation>
    </message>
    <message>
        <source>200 OK after 5 seconds</source>
        <translation>200 OK après 5 secondes</translation>
    </message>
    <message>
        <source>200 OK after 30 seconds</source>
        <translation>200 OK après 30 secondes</translation>
    </message>
    <message>
        <source>Drop: close without an answer</source>
        <translation>Couper&#xa0;: fermer sans répondre</translation>
    </message>
    <message>
        <source>Hang up while the request is still coming</source>
        <translation>Raccrocher pendant que la requête arrive encore</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>Réinitialiser la connexion</translation>
    </message>
    <message>
        <source>Half an answer, then close</source>
        <translation>Une demi-réponse, puis fermer</translation>
    </message>
    <message>
        <source>One byte a second</source>
        <translation>Un octet par seconde</translation>
    </message>
    <message>
        <source>Headers that never end</source>
        <translation>Des en-têtes sans fin</translation>
    </message>
    <message>
        <source>A chunk that is cut short</source>
        <translation>Un fragment trop court</translation>
    </message>
    <message>
        <source>A body of 1 GB</source>
        <translation>Un corps de 1&#xa0;Go</translation>
    </message>
    <message>
        <source>A gzip bomb</source>
        <translation>Une bombe gzip</translation>
    </message>
    <message>
        <source>Garbage that is no HTTP</source>
        <translation>Des données quelconques, pas du HTTP</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>waits until the endpoint is released</source>
        <translation>attend la reprise du point de terminaison</translation>
    </message>
    <message>
        <source>next attempt now</source>
        <translation>prochaine tentative maintenant</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>prochaine tentative dans %1</translation>
    </message>
    <message>
        <source>gave up, no more retries</source>
        <translation>abandon, plus de nouvel essai</translation>
    </message>
    <message>
        <source>cancelled, no more retries</source>
        <translation>annulation, plus de nouvel essai</translation>
    </message>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, then how it ended</comment>
        <translation>Tentative %1 · %2</translation>
    </message>
    <message>
        <source>the next followed at once, by hand</source>
        <translation>la suivante a suivi aussitôt, manuellement</translation>
    </message>
    <message>
        <source>the next followed %1 later, by hand</source>
        <translation>la suivante a suivi %1 plus tard, manuellement</translation>
    </message>
    <message>
        <source>the next followed at once</source>
        <translation>la suivante a suivi aussitôt</translation>
    </message>
    <message>
        <source>the next followed %1 later</source>
        <translation>la suivante a suivi %1 plus tard</translation>
    </message>
    <message>
        <source>asked for by hand</source>
        <translation>demandée manuellement</translation>
    </message>
</context>
<context>
    <name>Deliveries</name>
    <message>
        <source>%1/%2</source>
        <comment>attempts made, attempts at most</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Next attempt: %1</source>
        <translation>Prochaine tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>HTTP</source>
        <comment>column: the status code of the last answer</comment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>ID de livraison</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulée</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulée</translation>
    </message>
    <message>
        <source>Resend of %1</source>
        <translation>Renvoi de %1</translation>
    </message>
    <message>
        <source>%1, resend, simulated</source>
        <translation>%1, renvoi, simulée</translation>
    </message>
    <message>
        <source>%1, resend</source>
        <translation>%1, renvoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column: of the last attempt</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column: of the payload</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Attempts made: %1. There will be no more.</source>
        <translation>Tentatives effectuées&#xa0;: %1. Il n’y en aura pas d’autre.</translation>
    </message>
    <message>
        <source>Attempts made: %1 of at most %2.</source>
        <translation>Tentatives effectuées&#xa0;: %1 sur %2 au maximum.</translation>
    </message>
    <message>
        <source>Attempts made so far: %1 of at most %2.</source>
        <translation>Tentatives effectuées jusqu’ici&#xa0;: %1 sur %2 au maximum.</translation>
    </message>
</context>
<context>
    <name>EdgeText</name>
    <message>
        <source>Names in all scripts</source>
        <translation>Noms dans toutes les écritures</translation>
    </message>
    <message>
        <source>Right-to-left names</source>
        <translation>Noms de droite à gauche</translation>
    </message>
    <message>
        <source>Longest texts</source>
        <translation>Textes les plus longs</translation>
    </message>
    <message>
        <source>Null wherever allowed</source>
        <translation>Null partout où c’est permis</translation>
    </message>
    <message>
        <source>Empty lists</source>
        <translation>Listes vides</translation>
    </message>
    <message>
        <source>Night without an hour</source>
        <translation>Nuit avec une heure en moins</translation>
    </message>
    <message>
        <source>Night with an hour twice</source>
        <translation>Nuit avec une heure en double</translation>
    </message>
    <message>
        <source>Leap day</source>
        <translation>29 février</translation>
    </message>
    <message>
        <source>14 hours ahead of UTC</source>
        <translation>14 heures d’avance sur UTC</translation>
    </message>
    <message>
        <source>14 hours behind UTC</source>
        <translation>14 heures de retard sur UTC</translation>
    </message>
    <message>
        <source>Huge numbers</source>
        <translation>Nombres énormes</translation>
    </message>
    <message>
        <source>Negative numbers</source>
        <translation>Nombres négatifs</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <translation>Champs inconnus</translation>
    </message>
    <message>
        <source>Combining marks, emoji, CJK and line separators in names.</source>
        <translation>Signes diacritiques combinants, emoji, CJC et séparateurs de ligne dans les noms.</translation>
    </message>
    <message>
        <source>Arabic and Hebrew names, with marks that turn the direction.</source>
        <translation>Noms arabes et hébreux, avec des marques qui inversent le sens d’écriture.</translation>
    </message>
    <message>
        <source>Each text is as long as databases and standards allow.</source>
        <translation>Chaque texte est aussi long que le permettent les bases de données et les normes.</translation>
    </message>
    <message>
        <source>Each field that may be null is null.</source>
        <translation>Chaque champ qui peut être null est null.</translation>
    </message>
    <message>
        <source>Lists and maps have nothing in them.</source>
        <translation>Les listes et les tables ne contiennent rien.</translation>
    </message>
    <message>
        <source>The appointment is in the night in which clocks go forward.</source>
        <translation>Le rendez-vous tombe la nuit du passage à l’heure d’été.</translation>
    </message>
    <message>
        <source>The appointment is in the night in which clocks go back.</source>
        <translation>Le rendez-vous tombe la nuit du retour à l’heure d’hiver.</translation>
    </message>
    <message>
        <source>It happens on 29 February.</source>
        <translation>L’événement a lieu un 29 février.</translation>
    </message>
    <message>
        <source>All times are in the zone that is furthest ahead.</source>
        <translation>Toutes les heures sont dans le fuseau le plus en avance.</translation>
    </message>
    <message>
        <source>All times are at an offset that no place has, but that is legal.</source>
        <translation>Toutes les heures ont un décalage qu’aucun lieu n’utilise, mais qui est permis.</translation>
    </message>
    <message>
        <source>Numbers are as large as the schema allows.</source>
        <translation>Les nombres sont aussi grands que le schéma le permet.</translation>
    </message>
    <message>
        <source>Numbers are below zero where the schema allows it.</source>
        <translation>Les nombres sont inférieurs à zéro là où le schéma le permet.</translation>
    </message>
    <message>
        <source>Each object has a field that the schema does not know, so it is not valid.</source>
        <translation>Chaque objet a un champ que le schéma ne connaît pas&#xa0;: le contenu n’est donc pas valide.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.com/hooks.</source>
        <translation>Saisissez une adresse complète, telle que https://example.com/hooks.</translation>
    </message>
    <message>
        <source>%1 is only a path: &quot;%2&quot;.</source>
        <translation>%1 n’est qu’un chemin&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must start with https:// or http://, but is &quot;%2&quot;.</source>
        <translation>%1 doit commencer par https:// ou http://, mais vaut «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Enter a web address; other kinds of address cannot receive webhooks.</source>
        <translation>Saisissez une adresse web&#xa0;; les autres types d’adresse ne peuvent pas recevoir de webhooks.</translation>
    </message>
    <message>
        <source>%1 has no https:// in front: &quot;%2&quot;.</source>
        <translation>%1 ne commence pas par https://&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Put https:// in front of it.</source>
        <translation>Ajoutez https:// au début.</translation>
    </message>
    <message>
        <source>%1 contains a user name or password.</source>
        <translation>%1 contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Remove everything between // and @; the signature tells the receiver who sends.</source>
        <translation>Supprimez tout ce qui se trouve entre // et @&#xa0;; la signature indique au récepteur qui envoie.</translation>
    </message>
    <message>
        <source>%1 has a part after #, which is never sent to a server.</source>
        <translation>%1 comporte une partie après #, qui n’est jamais envoyée à un serveur.</translation>
    </message>
    <message>
        <source>Remove # and what follows it.</source>
        <translation>Supprimez # et ce qui suit.</translation>
    </message>
    <message>
        <source>%1 contains a blank, a line break or a control character: &quot;%2&quot;.</source>
        <translation>%1 contient un espace, un saut de ligne ou un caractère de contrôle&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Remove it, or write a blank inside the path as percent 20.</source>
        <translation>Supprimez ce caractère&#xa0;; pour un espace dans le chemin, écrivez un signe pour cent suivi de 20.</translation>
    </message>
    <message>
        <source>%1 contains a backslash: &quot;%2&quot;.</source>
        <translation>%1 contient une barre oblique inverse&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use / instead.</source>
        <translation>Utilisez plutôt /.</translation>
    </message>
    <message>
        <source>%1 names no valid host: &quot;%2&quot;.</source>
        <translation>%1 ne désigne pas un hôte valide&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A host is a name such as hooks.example.com, or an IP address.</source>
        <translation>Un hôte est un nom tel que hooks.example.com, ou une adresse IP.</translation>
    </message>
    <message>
        <source>%1 has a port that does not exist: &quot;%2&quot;.</source>
        <translation>%1 indique un port qui n’existe pas&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use a port from 1 to 65535, or none.</source>
        <translation>Utilisez un port de 1 à 65535, ou aucun.</translation>
    </message>
    <message>
        <source>%1 is longer than 4,096 characters (%2).</source>
        <translation>%1 dépasse 4&#xa0;096 caractères (%2).</translation>
    </message>
    <message>
        <source>Check what was pasted; a webhook address is much shorter.</source>
        <translation>Vérifiez ce qui a été collé&#xa0;; une adresse de webhook est bien plus courte.</translation>
    </message>
    <message>
        <source>%1 is not a web address: &quot;%2&quot;.</source>
        <translation>%1 n’est pas une adresse web&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 uses plain http, which a production company refuses except to this computer.</source>
        <translation>%1 utilise http sans chiffrement, ce qu’une entreprise en production refuse sauf vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Change http:// to https://.</source>
        <translation>Remplacez http:// par https://.</translation>
    </message>
    <message>
        <source>The hash key is empty.</source>
        <translation>La clé de hachage est vide.</translation>
    </message>
    <message>
        <source>Enter a key, or choose the default key.</source>
        <translation>Saisissez une clé ou choisissez la clé par défaut.</translation>
    </message>
    <message>
        <source>The hash key is longer than 1,024 bytes (%2).</source>
        <translation>La clé de hachage dépasse 1&#xa0;024 octets (%2).</translation>
    </message>
    <message>
        <source>Use a shorter key; 32 random bytes are plenty.</source>
        <translation>Utilisez une clé plus courte&#xa0;; 32 octets aléatoires suffisent largement.</translation>
    </message>
    <message>
        <source>The hash key contains a line break or another control character.</source>
        <translation>La clé de hachage contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Paste the key alone, on one line.</source>
        <translation>Collez la clé seule, sur une seule ligne.</translation>
    </message>
    <message>
        <source>The hash key is not valid UTF-8 text.</source>
        <translation>La clé de hachage n’est pas un texte UTF-8 valide.</translation>
    </message>
    <message>
        <source>Save the key as UTF-8 text, for example in hexadecimal.</source>
        <translation>Enregistrez la clé sous forme de texte UTF-8, par exemple en hexadécimal.</translation>
    </message>
    <message>
        <source>The new hash key is the one that signs already.</source>
        <translation>La nouvelle clé de hachage est celle qui signe déjà.</translation>
    </message>
    <message>
        <source>Give another key; 32 random bytes are plenty.</source>
        <translation>Indiquez une autre clé&#xa0;; 32 octets aléatoires suffisent largement.</translation>
    </message>
    <message>
        <source>The overlap is not between 1 second and 90 days: &quot;%2&quot;.</source>
        <translation>La période de recouvrement n’est pas comprise entre 1 seconde et 90 jours&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write for example 24h or 7d.</source>
        <translation>Écrivez par exemple 24h ou 7d.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be an external id.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas servir d’identifiant externe.</translation>
    </message>
    <message>
        <source>Use 1 to 200 characters without blanks or control characters.</source>
        <translation>Utilisez de 1 à 200 caractères, sans espaces ni caractères de contrôle.</translation>
    </message>
    <message>
        <source>There is already a company with the external id &quot;%2&quot;.</source>
        <translation>Il existe déjà une entreprise avec l’identifiant externe «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another external id, or open that company.</source>
        <translation>Choisissez un autre identifiant externe ou ouvrez cette entreprise.</translation>
    </message>
    <message>
        <source>The name is empty or too long.</source>
        <translation>Le nom est vide ou trop long.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to 200 characters.</source>
        <translation>Saisissez un nom de 1 à 200 caractères.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%2&quot;.</source>
        <translation>Le fuseau horaire «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use a name such as America/Toronto or Europe/Berlin.</source>
        <translation>Utilisez un nom tel que America/Toronto ou Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%2&quot;.</source>
        <translation>L’environnement «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use test or production.</source>
        <translation>Utilisez test ou production.</translation>
    </message>
    <message>
        <source>There is no signature encoding &quot;%2&quot;.</source>
        <translation>L’encodage de signature «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use hex or base64.</source>
        <translation>Utilisez hex ou base64.</translation>
    </message>
    <message>
        <source>%1 is not a length of time: &quot;%2&quot;.</source>
        <translation>%1 n’est pas une durée&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 15s, 5m or 2h.</source>
        <translation>Écrivez un nombre et une unité, par exemple 15s, 5m ou 2h.</translation>
    </message>
    <message>
        <source>The retry schedule is not valid: &quot;%2&quot;.</source>
        <translation>Les délais entre tentatives ne sont pas valides&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>List 1 to 50 waits from 1s to 7d, such as 5s,5m,30m,2h.</source>
        <translation>Indiquez de 1 à 50 délais, de 1s à 7d, par exemple 5s,5m,30m,2h.</translation>
    </message>
    <message>
        <source>The time-out is not between 1 second and 2 minutes: &quot;%2&quot;.</source>
        <translation>Le délai d’expiration n’est pas compris entre 1 seconde et 2 minutes&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write for example 15s.</source>
        <translation>Écrivez par exemple 15s.</translation>
    </message>
    <message>
        <source>The rate limit is not valid: &quot;%2&quot;.</source>
        <translation>La limite de débit n’est pas valide&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write for example 10/s or 100/m, or none.</source>
        <translation>Écrivez par exemple 10/s ou 100/m, ou bien none.</translation>
    </message>
    <message>
        <source>%1 is neither on nor off: &quot;%2&quot;.</source>
        <translation>%1 ne vaut ni on ni off&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write on or off.</source>
        <translation>Écrivez on ou off.</translation>
    </message>
    <message>
        <source>%2 holds no certificate in PEM form.</source>
        <translation>%2 ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>Name the file of the authority that signed the receiver&apos;s certificate.</source>
        <translation>Indiquez le fichier de l’autorité qui a signé le certificat du récepteur.</translation>
    </message>
    <message>
        <source>A production company always verifies the receiver&apos;s certificate.</source>
        <translation>Une entreprise en production vérifie toujours le certificat du récepteur.</translation>
    </message>
    <message>
        <source>Name the receiver&apos;s own authority as CA file instead.</source>
        <translation>Indiquez plutôt l’autorité propre au récepteur comme fichier d’autorité de certification (CA).</translation>
    </message>
    <message>
        <source>The proxy is not valid: &quot;%2&quot;.</source>
        <translation>Le proxy n’est pas valide&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write http://, socks4:// or socks5:// with host and port, environment, or none.</source>
        <translation>Écrivez http://, socks4:// ou socks5:// suivi de l’hôte et du port, ou bien environment ou none.</translation>
    </message>
    <message>
        <source>The store keeps no user name and no password of a proxy.</source>
        <translation>La base de données ne conserve ni nom d’utilisateur ni mot de passe de proxy.</translation>
    </message>
    <message>
        <source>Put the whole proxy into the environment, as https_proxy, and choose environment.</source>
        <translation>Placez l’adresse complète du proxy dans la variable d’environnement https_proxy et choisissez environment.</translation>
    </message>
    <message>
        <source>%1 is not a number in its range: &quot;%2&quot;.</source>
        <translation>%1 n’est pas un nombre dans la plage autorisée&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a range of addresses.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une plage d’adresses.</translation>
    </message>
    <message>
        <source>Write it as 10.0.0.0/8 or fd00::/8.</source>
        <translation>Écrivez-la sous la forme 10.0.0.0/8 ou fd00::/8.</translation>
    </message>
    <message>
        <source>There is no company &quot;%2&quot;.</source>
        <translation>L’entreprise «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;company list&quot; shows the companies of this store.</source>
        <translation>«&#xa0;company list&#xa0;» affiche les entreprises de cette base de données.</translation>
    </message>
    <message>
        <source>There is no trigger &quot;%2&quot;.</source>
        <translation>Le déclencheur «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use one of the nine triggers, such as BookingConfirmation.</source>
        <translation>Utilisez l’un des neuf déclencheurs, par exemple BookingConfirmation.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the wire name of %1.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être le nom transmis de %1.</translation>
    </message>
    <message>
        <source>Use 1 to 100 visible characters, and a name of its own for each trigger.</source>
        <translation>Utilisez de 1 à 100 caractères visibles, et un nom différent pour chaque déclencheur.</translation>
    </message>
    <message>
        <source>The %1 URL cannot get these triggers: &quot;%2&quot;.</source>
        <translation>L’URL %1 ne peut pas recevoir ces déclencheurs&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name triggers of its own category, or add an endpoint that gets others.</source>
        <translation>Indiquez des déclencheurs de sa propre catégorie, ou ajoutez un point de terminaison qui en reçoit d’autres.</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%2&quot; in this store.</source>
        <translation>La livraison «&#xa0;%2&#xa0;» n’existe pas dans cette base de données.</translation>
    </message>
    <message>
        <source>A delivery&apos;s id starts with dlv_; &quot;deliveries&quot; lists them.</source>
        <translation>L’ID d’une livraison commence par dlv_&#xa0;; «&#xa0;deliveries&#xa0;» en affiche la liste.</translation>
    </message>
    <message>
        <source>The company has no endpoint &quot;%2&quot;.</source>
        <translation>L’entreprise n’a pas de point de terminaison «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use booking, customer, resource or reminder; &quot;endpoint list&quot; shows all.</source>
        <translation>Utilisez booking, customer, resource ou reminder&#xa0;; «&#xa0;endpoint list&#xa0;» les affiche tous.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of an endpoint.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être le nom d’un point de terminaison.</translation>
    </message>
    <message>
        <source>Use 1 to 80 characters without control characters, and none of booking, customer, resource, reminder.</source>
        <translation>Utilisez de 1 à 80 caractères, sans caractères de contrôle, et aucun des noms booking, customer, resource et reminder.</translation>
    </message>
    <message>
        <source>The company already has an endpoint &quot;%2&quot;.</source>
        <translation>L’entreprise a déjà un point de terminaison «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is one of the four categories; they stay and keep their names.</source>
        <translation>«&#xa0;%2&#xa0;» est l’une des quatre catégories&#xa0;; elles restent et gardent leur nom.</translation>
    </message>
    <message>
        <source>Clear its URL, then nothing is sent there.</source>
        <translation>Effacez son URL&#xa0;: plus rien n’y sera envoyé.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Write it as Name: value, the name of letters, digits and -, the value on one line.</source>
        <translation>Écrivez-le sous la forme Nom: valeur, le nom avec des lettres, des chiffres et -, la valeur sur une seule ligne.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be one of your own.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» ne peut pas être personnalisé.</translation>
    </message>
    <message>
        <source>The request and its signature write that one themselves; use another name.</source>
        <translation>La requête et sa signature l’écrivent elles-mêmes&#xa0;; utilisez un autre nom.</translation>
    </message>
    <message>
        <source>The filter on the payload is not valid: %2 (%1).</source>
        <translation>Le filtre sur le contenu n’est pas valide&#xa0;: %2 (%1).</translation>
    </message>
    <message>
        <source>Write terms such as appointment.locationId:12 -customer.email:*@example.com.</source>
        <translation>Écrivez des critères tels que appointment.locationId:12 -customer.email:*@example.com.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>Le contenu est vide.</translation>
    </message>
    <message>
        <source>Give a JSON object.</source>
        <translation>Indiquez un objet JSON.</translation>
    </message>
    <message>
        <source>The payload is not JSON: %2 (%1).</source>
        <translation>Le contenu n’est pas du JSON&#xa0;: %2 (%1).</translation>
    </message>
    <message>
        <source>Correct it there, then try again.</source>
        <translation>Corrigez-le à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>The payload is JSON, but not an object.</source>
        <translation>Le contenu est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>Put it between { and }.</source>
        <translation>Placez-le entre { et }.</translation>
    </message>
    <message>
        <source>The payload is larger than 16 MB (%2).</source>
        <translation>Le contenu dépasse 16&#xa0;Mo (%2).</translation>
    </message>
    <message>
        <source>Send a smaller one.</source>
        <translation>Envoyez un contenu plus petit.</translation>
    </message>
    <message>
        <source>The payload has the field &quot;%2&quot; twice in one object (%1).</source>
        <translation>Le contenu comporte deux fois le champ «&#xa0;%2&#xa0;» dans un même objet (%1).</translation>
    </message>
    <message>
        <source>Remove one: receivers do not agree on which of the two counts.</source>
        <translation>Supprimez-en un&#xa0;: les récepteurs ne retiennent pas tous le même.</translation>
    </message>
    <message>
        <source>The payload is not valid UTF-8 (%1).</source>
        <translation>Le contenu n’est pas de l’UTF-8 valide (%1).</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The payload has half of a character, &quot;%2&quot; (%1).</source>
        <translation>Le contenu comporte une moitié de caractère, «&#xa0;%2&#xa0;» (%1).</translation>
    </message>
    <message>
        <source>Write both halves of the surrogate pair, or the character itself.</source>
        <translation>Écrivez les deux moitiés de la paire de substitution, ou le caractère lui-même.</translation>
    </message>
    <message>
        <source>The payload is nested deeper than 200 levels (%1).</source>
        <translation>Le contenu est imbriqué sur plus de 200 niveaux (%1).</translation>
    </message>
    <message>
        <source>Flatten it; many receivers refuse more.</source>
        <translation>Réduisez l’imbrication&#xa0;; beaucoup de récepteurs n’en acceptent pas davantage.</translation>
    </message>
    <message>
        <source>The filter is not valid: %2 (%1).</source>
        <translation>Le filtre n’est pas valide&#xa0;: %2 (%1).</translation>
    </message>
    <message>
        <source>Write terms such as status:failed trigger:Booking* code:&gt;=500.</source>
        <translation>Écrivez des critères tels que status:failed trigger:Booking* code:&gt;=500.</translation>
    </message>
    <message>
        <source>%1 is not a file of webhook settings: %2.</source>
        <translation>%1 n’est pas un fichier de paramètres de webhooks&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Use a file that was exported here, or JSON with the fields of the Setup API.</source>
        <translation>Utilisez un fichier exporté ici, ou du JSON avec les champs de l’API Setup.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than 12 characters.</source>
        <translation>La phrase secrète compte moins de 12 caractères.</translation>
    </message>
    <message>
        <source>Use several words: whoever finds it out has the keys in the file.</source>
        <translation>Utilisez plusieurs mots&#xa0;: quiconque la découvre possède les clés du fichier.</translation>
    </message>
    <message>
        <source>The passphrase does not open the keys in %1.</source>
        <translation>La phrase secrète ne permet pas d’ouvrir les clés de %1.</translation>
    </message>
    <message>
        <source>Check it, or import without the keys.</source>
        <translation>Vérifiez-la, ou importez sans les clés.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Vérifiez le nom et les droits de lecture.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder, who may write there, and the free space.</source>
        <translation>Vérifiez le dossier, les droits d’écriture et l’espace libre.</translation>
    </message>
    <message>
        <source>The store %1 is a folder, not a file.</source>
        <translation>La base de données %1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indiquez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir la base de données %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder and who may read it.</source>
        <translation>Vérifiez le dossier et les droits de lecture.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written.</source>
        <translation>Impossible d’écrire dans la base de données %1.</translation>
    </message>
    <message>
        <source>Check who may write the file and its folder, and whether the disk is read-only.</source>
        <translation>Vérifiez les droits d’écriture sur le fichier et son dossier, et que le disque n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2.</source>
        <translation>La base de données %1 est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. &quot;hookkeeperctl store restore FILE&quot; brings back a backup; the daily ones are in the folder .backups beside the store.</source>
        <translation>Rien n’a été modifié. «&#xa0;hookkeeperctl store restore FILE&#xa0;» rétablit une sauvegarde&#xa0;; celles de chaque jour se trouvent dans le dossier .backups à côté de la base de données.</translation>
    </message>
    <message>
        <source>%1 is not a Hookkeeper store.</source>
        <translation>%1 n’est pas une base de données Hookkeeper.</translation>
    </message>
    <message>
        <source>Name another file; this one was left as it is.</source>
        <translation>Indiquez un autre fichier&#xa0;; celui-ci a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Hookkeeper (version %2 of the store).</source>
        <translation>La base de données %1 provient d’un Hookkeeper plus récent (version %2 de la base de données).</translation>
    </message>
    <message>
        <source>Update Hookkeeper; the store was left as it is.</source>
        <translation>Mettez Hookkeeper à jour&#xa0;; la base de données a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The store %1 is locked by another program.</source>
        <translation>La base de données %1 est verrouillée par un autre programme.</translation>
    </message>
    <message>
        <source>Close that program, or try again.</source>
        <translation>Fermez ce programme ou réessayez.</translation>
    </message>
    <message>
        <source>The store %1 is open in another program: %2.</source>
        <translation>La base de données %1 est ouverte dans un autre programme&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room left for the store %1.</source>
        <translation>Il n’y a plus de place pour la base de données %1.</translation>
    </message>
    <message>
        <source>Free some space; nothing was lost.</source>
        <translation>Libérez de l’espace&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The store %1 could not be brought up to date (step %2).</source>
        <translation>La base de données %1 n’a pas pu être mise à niveau (étape %2).</translation>
    </message>
    <message>
        <source>It was left as it was; a backup lies beside it.</source>
        <translation>Elle a été laissée telle quelle&#xa0;; une sauvegarde se trouve à côté.</translation>
    </message>
    <message>
        <source>The store %1 does not answer: %2.</source>
        <translation>La base de données %1 ne répond pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Try again; &quot;store check&quot; says whether it is damaged.</source>
        <translation>Réessayez&#xa0;; «&#xa0;store check&#xa0;» indique si elle est endommagée.</translation>
    </message>
    <message>
        <source>The key that opens the stored hash keys is not there: %1.</source>
        <translation>La clé qui ouvre les clés de hachage enregistrées est introuvable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlock the system keyring, or put the key file back beside the store.</source>
        <translation>Déverrouillez le trousseau de clés du système, ou remettez le fichier de clé à côté de la base de données.</translation>
    </message>
    <message>
        <source>The key from %1 does not open the stored hash keys.</source>
        <translation>La clé provenant de %1 n’ouvre pas les clés de hachage enregistrées.</translation>
    </message>
    <message>
        <source>Put back the key that belongs to this store.</source>
        <translation>Remettez la clé qui va avec cette base de données.</translation>
    </message>
    <message>
        <source>Another Hookkeeper is sending from this store%2.</source>
        <translation>Un autre Hookkeeper envoie depuis cette base de données%2.</translation>
    </message>
    <message>
        <source>What was accepted goes out there; close it to send from here.</source>
        <translation>Ce qui a été accepté part de là-bas&#xa0;; fermez-le pour envoyer d’ici.</translation>
    </message>
    <message>
        <source>Port %2 is taken by another program.</source>
        <translation>Le port %2 est occupé par un autre programme.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for a free one.</source>
        <translation>Choisissez un autre port, ou 0 pour un port libre.</translation>
    </message>
    <message>
        <source>Port %2 may not be opened: %1.</source>
        <translation>Le port %2 ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535.</source>
        <translation>Choisissez un port de 1024 à 65535.</translation>
    </message>
    <message>
        <source>The address %2 is not allowed by this store&apos;s policy.</source>
        <translation>L’adresse %2 n’est pas autorisée par la politique de cette base de données.</translation>
    </message>
    <message>
        <source>&quot;policy allow&quot; adds a range of addresses.</source>
        <translation>«&#xa0;policy allow&#xa0;» ajoute une plage d’adresses.</translation>
    </message>
    <message>
        <source>No endpoint receives %2, so nothing would be sent.</source>
        <translation>Aucun point de terminaison ne reçoit %2&#xa0;; rien ne serait envoyé.</translation>
    </message>
    <message>
        <source>Set the %1 URL in the webhook settings first.</source>
        <translation>Définissez d’abord l’URL %1 dans les paramètres des webhooks.</translation>
    </message>
    <message>
        <source>%2 is finished: it was delivered, failed or cancelled.</source>
        <translation>La livraison %2 est terminée&#xa0;: livrée, échouée ou annulée.</translation>
    </message>
    <message>
        <source>Resend it to send its event again.</source>
        <translation>Renvoyez-la pour envoyer de nouveau son événement.</translation>
    </message>
    <message>
        <source>%2 cannot go out before its turn: it is on its way, or an earlier event of its appointment is not finished.</source>
        <translation>La livraison %2 ne peut pas partir avant son tour&#xa0;: elle est en cours d’envoi, ou un événement antérieur de son rendez-vous n’est pas terminé.</translation>
    </message>
    <message>
        <source>Look at the new values, then save again.</source>
        <translation>Examinez les nouvelles valeurs, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The hash key is being rotated already.</source>
        <translation>Une rotation de la clé de hachage est déjà en cours.</translation>
    </message>
    <message>
        <source>Finish or cancel that rotation first.</source>
        <translation>Terminez ou abandonnez d’abord cette rotation.</translation>
    </message>
    <message>
        <source>The hash key is not being rotated.</source>
        <translation>Aucune rotation de la clé de hachage n’est en cours.</translation>
    </message>
    <message>
        <source>There is nothing to end.</source>
        <translation>Il n’y a rien à terminer.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Something unexpected happened: %2</source>
        <translation>Un problème inattendu s’est produit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Veuillez le signaler en joignant le fichier journal.</translation>
    </message>
    <message>
        <source>The settings of %1 have no version %2.</source>
        <translation>Les paramètres de %1 n’ont pas de version %2.</translation>
    </message>
    <message>
        <source>&quot;settings history&quot; lists those that are kept.</source>
        <translation>«&#xa0;settings history&#xa0;» affiche celles qui sont conservées.</translation>
    </message>
    <message>
        <source>Only https:// addresses fit a production company, not %2 (%1).</source>
        <translation>Seules les adresses https:// conviennent à une entreprise en production, et non %2 (%1).</translation>
    </message>
    <message>
        <source>Give them https:// addresses first, or clear them.</source>
        <translation>Donnez-leur d’abord des adresses https://, ou effacez-les.</translation>
    </message>
    <message>
        <source>%1 is not a table of companies: %2.</source>
        <translation>%1 n’est pas un tableau d’entreprises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Its first line names the columns, such as externalId,name,bookingWebhookUrl.</source>
        <translation>Sa première ligne nomme les colonnes, par exemple externalId,name,bookingWebhookUrl.</translation>
    </message>
    <message>
        <source>%1 is archived: it takes no events and sends nothing.</source>
        <translation>L’entreprise %1 est archivée&#xa0;: elle ne reçoit aucun événement et n’envoie rien.</translation>
    </message>
    <message>
        <source>Take it out of the archive first.</source>
        <translation>Retirez-la d’abord des archives.</translation>
    </message>
    <message>
        <source>%1 is no scenario: %2.</source>
        <translation>%1 n’est pas un scénario : %2.</translation>
    </message>
    <message>
        <source>&quot;scenario list&quot; names those that come with the program; the manual says how to write one.</source>
        <translation>« scenario list » nomme ceux qui sont fournis ; le manuel explique comment en écrire un.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no answer a receiver can give: %1.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une réponse qu’un récepteur peut donner&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use 200, 503*2,200, delay=5s, drop, drip, half, reset or garbage, or what the manual of hookkeeperctl lists under receive.</source>
        <translation>Utilisez 200, 503*2,200, delay=5s, drop, drip, half, reset ou garbage, ou ce que le manuel de hookkeeperctl indique sous receive.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no rule for a receiver: %1.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une règle de récepteur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write when it applies and how it answers, such as /booking =&gt; 503*2,200 or event=Booking* =&gt; 410.</source>
        <translation>Écrivez quand elle s’applique et comment elle répond, par exemple /booking =&gt; 503*2,200 ou event=Booking* =&gt; 410.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no address a receiver can listen on.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une adresse sur laquelle un récepteur peut écouter.</translation>
    </message>
    <message>
        <source>Use an address of this computer such as 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>Utilisez une adresse de cet ordinateur, par exemple 127.0.0.1, ou 0.0.0.0 pour toutes.</translation>
    </message>
    <message>
        <source>%1 cannot be taken as a payload: %2.</source>
        <translation>%1 ne peut pas servir de contenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Paste JSON itself, or a cURL command that holds it behind --data.</source>
        <translation>Collez le JSON lui-même, ou une commande cURL qui le contient après --data.</translation>
    </message>
    <message>
        <source>The company has no sample &quot;%2&quot;.</source>
        <translation>L’entreprise n’a pas d’exemple «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;sample list&quot; shows those it has.</source>
        <translation>«&#xa0;sample list&#xa0;» affiche ceux qu’elle a.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a sample.</source>
        <translation>«&#xa0;%2&#xa0;» ne peut pas être le nom d’un exemple.</translation>
    </message>
    <message>
        <source>Use 1 to 100 characters without control characters.</source>
        <translation>Utilisez de 1 à 100 caractères, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>The company already has a sample &quot;%2&quot;.</source>
        <translation>L’entreprise a déjà un exemple «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name, or replace that sample.</source>
        <translation>Choisissez un autre nom, ou remplacez cet exemple.</translation>
    </message>
    <message>
        <source>The payload is larger than the 10 MB of a sample (%2).</source>
        <translation>Le contenu dépasse les 10&#xa0;Mo d’un exemple (%2).</translation>
    </message>
    <message>
        <source>Keep a smaller one, or keep this one as a file.</source>
        <translation>Conservez un contenu plus petit, ou enregistrez celui-ci dans un fichier.</translation>
    </message>
    <message>
        <source>%1 stands in quotes.</source>
        <translation>%1 est entre guillemets.</translation>
    </message>
    <message>
        <source>Remove the quotes.</source>
        <translation>Supprimez les guillemets.</translation>
    </message>
    <message>
        <source>There is no plan %2.</source>
        <translation>Le plan %2 n’existe pas.</translation>
    </message>
    <message>
        <source>&quot;plan list COMPANY&quot; shows those there are.</source>
        <translation>«&#xa0;plan list COMPANY&#xa0;» affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>%1 is no time: &quot;%2&quot;.</source>
        <translation>%1 n’est pas une heure&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;.</source>
        <translation>%1 ne connaît pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It takes unfinished, delivered, superseded, duplicate and held.</source>
        <translation>Les valeurs admises sont unfinished, delivered, superseded, duplicate et held.</translation>
    </message>
    <message>
        <source>Plan %2 has ended already.</source>
        <translation>Le plan %2 est déjà terminé.</translation>
    </message>
    <message>
        <source>What is left can be sent again with a new plan.</source>
        <translation>Ce qui reste peut être renvoyé avec un nouveau plan.</translation>
    </message>
    <message>
        <source>The company has no saved filter &quot;%2&quot;.</source>
        <translation>L’entreprise n’a pas de filtre enregistré « %2 ».</translation>
    </message>
    <message>
        <source>&quot;filter list&quot; shows those it has.</source>
        <translation>« filter list » montre ceux qu’elle a.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a filter.</source>
        <translation>« %2 » ne peut pas être le nom d’un filtre.</translation>
    </message>
    <message>
        <source>The company already has a filter &quot;%2&quot;.</source>
        <translation>L’entreprise a déjà un filtre « %2 ».</translation>
    </message>
    <message>
        <source>Choose another name, or replace that filter.</source>
        <translation>Choisissez un autre nom ou remplacez ce filtre.</translation>
    </message>
    <message>
        <source>No event of %1 is about that customer: &quot;%2&quot;.</source>
        <translation>Aucun événement de %1 ne concerne ce client : « %2 ».</translation>
    </message>
    <message>
        <source>Give the customer ID, e-mail or name exactly as the events have it.</source>
        <translation>Indiquez l’ID, l’e-mail ou le nom du client exactement comme dans les événements.</translation>
    </message>
    <message>
        <source>%1 is not a number of days from 1 to 36,500: &quot;%2&quot;.</source>
        <translation>%1 n’est pas un nombre de jours de 1 à 36 500 : « %2 ».</translation>
    </message>
    <message>
        <source>Write for example 90d, or forever.</source>
        <translation>Écrivez par exemple 90d, ou forever.</translation>
    </message>
    <message>
        <source>Evidence of %2 deliveries does not fit into one file.</source>
        <translation>Les preuves de %2 livraisons ne tiennent pas dans un fichier.</translation>
    </message>
    <message>
        <source>It takes 500 at most: narrow the filter, or use another format.</source>
        <translation>Il en accepte 500 au plus : resserrez le filtre ou prenez un autre format.</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <translation>%1 ne peut pas être affiché : %2.</translation>
    </message>
    <message>
        <source>Use an HTTP archive (HAR) or JSON Lines, one object a line.</source>
        <translation>Prenez une archive HTTP (HAR) ou JSON Lines, un objet par ligne.</translation>
    </message>
    <message>
        <source>The data of %2 were erased, so there is nothing to send.</source>
        <translation>Les données de %2 ont été effacées, il n’y a donc rien à envoyer.</translation>
    </message>
    <message>
        <source>Its deliveries and attempts stay in the ledger.</source>
        <translation>Ses livraisons et tentatives restent dans le registre.</translation>
    </message>
    <message>
        <source>Deliveries of these events that are not finished: %2. Nothing was erased.</source>
        <translation>Livraisons de ces événements non terminées : %2. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Wait until they are, or have them cancelled.</source>
        <translation>Attendez qu’elles le soient, ou faites-les annuler.</translation>
    </message>
    <message>
        <source>Deliveries of these events that are on the wire at this moment: %2. Nothing was erased.</source>
        <translation>Livraisons de ces événements en cours d’envoi à cet instant : %2. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Write terms such as who:window what:settings time:&lt;7d.</source>
        <translation>Écrivez des termes comme who:window what:settings time:&lt;7d.</translation>
    </message>
    <message>
        <source>The delivery %1 has no attempt %2.</source>
        <translation>La livraison %1 n’a pas de tentative %2.</translation>
    </message>
    <message>
        <source>&quot;delivery show&quot; lists its attempts; one that was never sent has none.</source>
        <translation>«&#xa0;delivery show&#xa0;» affiche la liste de ses tentatives&#xa0;; une livraison jamais envoyée n’en a aucune.</translation>
    </message>
    <message>
        <source>There is no store %1.</source>
        <translation>La base de données %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check its path; &quot;company add&quot; makes a new store.</source>
        <translation>Vérifiez le chemin&#xa0;; «&#xa0;company add&#xa0;» crée une nouvelle base de données.</translation>
    </message>
    <message>
        <source>%1 is over: &quot;%2&quot;.</source>
        <translation>%1 est passé&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a later time, or leave it out to start at once.</source>
        <translation>Choisissez une heure ultérieure, ou omettez-la pour commencer tout de suite.</translation>
    </message>
    <message>
        <source>It takes delivered, failed and cancelled.</source>
        <translation>Il accepte delivered, failed et cancelled.</translation>
    </message>
    <message>
        <source>It goes out by itself once that is over.</source>
        <translation>Elle partira d’elle-même ensuite.</translation>
    </message>
    <message>
        <source>%2 waits for the plan that sends it again, which is paused.</source>
        <translation>%2 attend le plan qui la renvoie, qui est en pause.</translation>
    </message>
    <message>
        <source>Resume the plan.</source>
        <translation>Reprenez le plan.</translation>
    </message>
    <message>
        <source>Write a time such as 2026-05-14T22:00, or a wait such as in 2h.</source>
        <translation>Écrivez une heure telle que 2026-05-14T22:00, ou une attente telle que in 2h.</translation>
    </message>
    <message>
        <source>Write a day (2026-05-14), a month (2026-05) or a time (2026-05-14T22:00), and the end after the beginning.</source>
        <translation>Écrivez un jour (2026-05-14), un mois (2026-05) ou une heure (2026-05-14T22:00), et la fin après le début.</translation>
    </message>
    <message>
        <source>The settings of %1 were changed in the meantime.</source>
        <translation>Les paramètres de %1 ont été modifiés entre-temps.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Booking URL</source>
        <translation>L’URL Réservation</translation>
    </message>
    <message>
        <source>Customer URL</source>
        <translation>L’URL Client</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>L’URL Ressource</translation>
    </message>
    <message>
        <source>Reminder URL</source>
        <translation>L’URL Rappel</translation>
    </message>
    <message>
        <source>endpoint URL</source>
        <translation>L’URL du point de terminaison</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Le délai d’expiration</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>La période de recouvrement</translation>
    </message>
    <message>
        <source>concurrency</source>
        <translation>La limite de requêtes simultanées</translation>
    </message>
    <message>
        <source>number of headers</source>
        <translation>Le nombre d’en-têtes</translation>
    </message>
    <message>
        <source>requests at a time (1 to 64)</source>
        <translation>requêtes à la fois (1 à 64)</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Send to %1?</source>
        <translation>Envoyer vers %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n host(s)?</source>
        <translation>
            <numerusform>Envoyer vers %n hôte&#xa0;?</numerusform>
            <numerusform>Envoyer vers %n hôtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The event leaves this computer and goes to %1.</source>
        <translation>L’événement quitte cet ordinateur et part vers %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) leave this computer and go to %1.</source>
        <translation>
            <numerusform>%Ln événement quitte cet ordinateur et part vers %1.</numerusform>
            <numerusform>%Ln événements quittent cet ordinateur et partent vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever receives it there will take it for a real one.</source>
        <translation>Ce qui arrive là-bas sera pris pour un véritable événement.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What happened, and the reason in the network library&apos;s words.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <comment>a sentence, then a reason</comment>
        <translation>%1 Raison&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>The receiver answered.</source>
        <translation>Le récepteur a répondu.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Hookkeeper ended while this request was on the wire, so nobody knows whether it arrived. It was sent again with the same event id.</source>
        <translation>Hookkeeper s’est arrêté pendant la transmission de cette requête&#xa0;: personne ne sait si elle est arrivée. Elle a été renvoyée avec le même ID d’événement.</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>The host name leads to an address that this store does not allow, so nothing was sent.</source>
        <translation>Le nom d’hôte mène à une adresse que cette base de données n’autorise pas&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>Nom d’hôte introuvable</translation>
    </message>
    <message>
        <source>There is no host of this name. Check the spelling of the URL, or whether this computer is online.</source>
        <translation>Il n’existe aucun hôte de ce nom. Vérifiez l’orthographe de l’URL, et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Time-out: host name</source>
        <translation>Délai expiré&#xa0;: nom d’hôte</translation>
    </message>
    <message>
        <source>Looking up the host name took too long. Check this computer&apos;s network.</source>
        <translation>La recherche du nom d’hôte a pris trop de temps. Vérifiez le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>The host is there, but nothing listens on this port. Check whether the receiver is running.</source>
        <translation>L’hôte existe, mais rien n’écoute sur ce port. Vérifiez que le récepteur est en marche.</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Hôte injoignable</translation>
    </message>
    <message>
        <source>There is no way to the host from here. Check the network on both sides.</source>
        <translation>Aucun chemin ne mène d’ici à l’hôte. Vérifiez le réseau des deux côtés.</translation>
    </message>
    <message>
        <source>Time-out: connecting</source>
        <translation>Délai expiré&#xa0;: connexion</translation>
    </message>
    <message>
        <source>The host did not take the connection in time. It may be down, or a firewall may be in between.</source>
        <translation>L’hôte n’a pas accepté la connexion à temps. Il est peut-être arrêté, ou un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>Time-out: secure connection</source>
        <translation>Délai expiré&#xa0;: connexion sécurisée</translation>
    </message>
    <message>
        <source>The host took the connection, but agreeing on encryption took too long.</source>
        <translation>L’hôte a accepté la connexion, mais la négociation du chiffrement a pris trop de temps.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate or its encryption could not be trusted, so nothing was sent. The receiver&apos;s operator has to repair it.</source>
        <translation>Le certificat du récepteur ou son chiffrement n’est pas digne de confiance&#xa0;; rien n’a donc été envoyé. Le responsable du récepteur doit y remédier.</translation>
    </message>
    <message>
        <source>Time-out: sending</source>
        <translation>Délai expiré&#xa0;: envoi</translation>
    </message>
    <message>
        <source>The receiver stopped taking the request before it was sent whole.</source>
        <translation>Le récepteur a cessé d’accepter la requête avant qu’elle soit envoyée en entier.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The receiver took the request but did not answer in time. It may have received it. Receivers should answer first and work afterwards.</source>
        <translation>Le récepteur a accepté la requête, mais n’a pas répondu à temps. Il l’a peut-être reçue. Les récepteurs devraient d’abord répondre, puis faire leur travail.</translation>
    </message>
    <message>
        <source>Answer not finished in time</source>
        <translation>Réponse inachevée à temps</translation>
    </message>
    <message>
        <source>The receiver began to answer but did not finish in time. It may have received the request.</source>
        <translation>Le récepteur a commencé à répondre, mais n’a pas terminé à temps. Il a peut-être reçu la requête.</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>Fermeture sans réponse</translation>
    </message>
    <message>
        <source>The receiver closed the connection without an answer. It may have received the request.</source>
        <translation>Le récepteur a fermé la connexion sans répondre. Il a peut-être reçu la requête.</translation>
    </message>
    <message>
        <source>Answer cut short</source>
        <translation>Réponse interrompue</translation>
    </message>
    <message>
        <source>The receiver closed the connection in the middle of its answer. It may have received the request.</source>
        <translation>Le récepteur a fermé la connexion au milieu de sa réponse. Il a peut-être reçu la requête.</translation>
    </message>
    <message>
        <source>Answer&apos;s headers too large</source>
        <translation>En-têtes de réponse trop volumineux</translation>
    </message>
    <message>
        <source>The headers of the receiver&apos;s answer are larger than 64 KB, so they were not read to the end.</source>
        <translation>Les en-têtes de la réponse du récepteur dépassent 64&#xa0;ko&#xa0;; ils n’ont donc pas été lus jusqu’au bout.</translation>
    </message>
    <message>
        <source>Answer is not HTTP</source>
        <translation>La réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>Something answered, but not in HTTP. Check the port and whether the URL should start with https://.</source>
        <translation>Quelque chose a répondu, mais pas en HTTP. Vérifiez le port et si l’URL doit commencer par https://.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>The attempt was cancelled by hand.</source>
        <translation>La tentative a été annulée manuellement.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The request could not be made.</source>
        <translation>La requête n’a pas pu être créée.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The receiver at %1 took the test event: %2.</source>
        <translation>Le récepteur %1 a accepté l’événement de test&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>There is no host called %1.</source>
        <translation>Il n’existe aucun hôte nommé %1.</translation>
    </message>
    <message>
        <source>Check the spelling; if it is new, its DNS entry may not be there yet.</source>
        <translation>Vérifiez l’orthographe&#xa0;; si le nom est récent, son entrée DNS n’est peut-être pas encore en place.</translation>
    </message>
    <message>
        <source>Looking up %1 took too long.</source>
        <translation>La recherche de %1 a pris trop de temps.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, this computer&apos;s DNS server does not answer.</source>
        <translation>Réessayez&#xa0;; si cela persiste, le serveur DNS de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>%1 leads to an address that nothing may be sent to: %2.</source>
        <translation>%1 mène à une adresse vers laquelle aucun envoi n’est autorisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>If it is right, have the range allowed: &quot;policy allow&quot; in hookkeeperctl.</source>
        <translation>Si elle est correcte, faites autoriser la plage&#xa0;: «&#xa0;policy allow&#xa0;» dans hookkeeperctl.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on that port.</source>
        <translation>%1 existe, mais rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and whether the receiver is running.</source>
        <translation>Vérifiez le port dans l’URL, et que le récepteur est en marche.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, and whether a firewall or VPN is in between.</source>
        <translation>Vérifiez le réseau de cet ordinateur, et la présence éventuelle d’un pare-feu ou d’un VPN.</translation>
    </message>
    <message>
        <source>%1 does not answer when it is called.</source>
        <translation>%1 ne répond pas aux demandes de connexion.</translation>
    </message>
    <message>
        <source>It may be down, or a firewall drops what comes from here; ask whoever runs it.</source>
        <translation>L’hôte est peut-être arrêté, ou un pare-feu bloque ce qui vient d’ici&#xa0;; demandez à son responsable.</translation>
    </message>
    <message>
        <source>%1 took the call, but did not finish the encryption in time.</source>
        <translation>%1 a accepté la connexion, mais n’a pas terminé le chiffrement à temps.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and ask whoever runs it.</source>
        <translation>Vérifiez que le port est bien celui de https, et demandez au responsable de l’hôte.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>Whoever runs it has to renew it; until then nothing is delivered.</source>
        <translation>Le responsable de l’hôte doit le renouveler&#xa0;; rien n’est livré d’ici là.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2.</translation>
    </message>
    <message>
        <source>Check the date of this computer; else wait, or have another certificate made.</source>
        <translation>Vérifiez la date de cet ordinateur&#xa0;; sinon, attendez ou faites établir un autre certificat.</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so anybody could have made it.</source>
        <translation>%1 a signé lui-même son certificat&#xa0;: n’importe qui aurait pu le créer.</translation>
    </message>
    <message>
        <source>Have one made by a public authority, or name its certificate as the endpoint&apos;s CA file.</source>
        <translation>Faites-en établir un par une autorité publique, ou indiquez son certificat comme fichier d’autorité (CA) du point de terminaison.</translation>
    </message>
    <message>
        <source>The certificate of %1 is from an authority that is not known here: %2.</source>
        <translation>Le certificat de %1 provient d’une autorité inconnue ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>If it is your company&apos;s own, name its certificate as the endpoint&apos;s CA file; else the receiver may have left out a certificate in between.</source>
        <translation>S’il s’agit de l’autorité de votre entreprise, indiquez son certificat comme fichier d’autorité (CA) du point de terminaison&#xa0;; sinon, le récepteur a peut-être omis un certificat intermédiaire.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for other names: %2.</source>
        <translation>Le certificat présenté par %1 est établi pour d’autres noms&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the host in the URL, or have this name added to the certificate.</source>
        <translation>Vérifiez l’hôte dans l’URL, ou faites ajouter ce nom au certificat.</translation>
    </message>
    <message>
        <source>%1 does not speak https on that port.</source>
        <translation>%1 ne parle pas https sur ce port.</translation>
    </message>
    <message>
        <source>Check the port; a plain test receiver wants http:// instead.</source>
        <translation>Vérifiez le port&#xa0;; un simple récepteur de test demande plutôt http://.</translation>
    </message>
    <message>
        <source>%1 only knows encryption that is not safe any more (before TLS 1.2).</source>
        <translation>%1 ne connaît que des chiffrements qui ne sont plus sûrs (antérieurs à TLS 1.2).</translation>
    </message>
    <message>
        <source>Whoever runs it has to switch TLS 1.2 or 1.3 on.</source>
        <translation>Le responsable de l’hôte doit activer TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: %2.</source>
        <translation>Impossible d’établir une connexion chiffrée avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Send this sentence to whoever runs it.</source>
        <translation>Transmettez cette phrase au responsable de l’hôte.</translation>
    </message>
    <message>
        <source>%1 wants https on that port.</source>
        <translation>%1 demande https sur ce port.</translation>
    </message>
    <message>
        <source>Change http:// to https:// in the URL.</source>
        <translation>Remplacez http:// par https:// dans l’URL.</translation>
    </message>
    <message>
        <source>%1 took the event, but did not answer in time.</source>
        <translation>%1 a reçu l’événement, mais n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The receiver must answer first and do its work afterwards; or set a longer time-out.</source>
        <translation>Le récepteur doit d’abord répondre, puis faire son travail&#xa0;; ou définissez un délai d’expiration plus long.</translation>
    </message>
    <message>
        <source>%1 stopped reading before the event was through.</source>
        <translation>%1 a cessé de lire avant la fin de l’événement.</translation>
    </message>
    <message>
        <source>Check what stands before the receiver: a proxy or a limit on size.</source>
        <translation>Vérifiez ce qui se trouve devant le récepteur&#xa0;: un proxy ou une limite de taille.</translation>
    </message>
    <message>
        <source>%1 began to answer, but did not end in time.</source>
        <translation>%1 a commencé à répondre, mais n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>The receiver should answer with a status only, without a long body.</source>
        <translation>Le récepteur devrait répondre par un simple code d’état, sans long corps.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log; it may have crashed on this event.</source>
        <translation>Consultez le journal du récepteur&#xa0;; cet événement l’a peut-être fait planter.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle of its answer.</source>
        <translation>%1 a fermé la connexion au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log, and at what stands before it.</source>
        <translation>Consultez le journal du récepteur et ce qui se trouve devant lui.</translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP.</source>
        <translation>Ce que répond %1 n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>Check the port: something else listens there, or it wants https:// in front.</source>
        <translation>Vérifiez le port&#xa0;: autre chose y écoute, ou il faut https:// au début.</translation>
    </message>
    <message>
        <source>%1 answers with more header lines than anybody should.</source>
        <translation>%1 répond avec un nombre excessif de lignes d’en-tête.</translation>
    </message>
    <message>
        <source>Look at what stands before the receiver.</source>
        <translation>Examinez ce qui se trouve devant le récepteur.</translation>
    </message>
    <message>
        <source>%1 sends callers on to %2. Webhooks do not follow.</source>
        <translation>%1 redirige vers %2. Les webhooks ne suivent pas les redirections.</translation>
    </message>
    <message>
        <source>If you trust that address, set it as the URL.</source>
        <translation>Si vous faites confiance à cette adresse, définissez-la comme URL.</translation>
    </message>
    <message>
        <source>%1 does not let the event in: %2.</source>
        <translation>%1 ne laisse pas entrer l’événement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It wants a key or a password of its own: add it as a header of the endpoint, or ask for a URL without.</source>
        <translation>Il exige sa propre clé ou son propre mot de passe&#xa0;: ajoutez-le comme en-tête du point de terminaison, ou demandez une URL qui n’en exige pas.</translation>
    </message>
    <message>
        <source>%1 knows no such path: %2.</source>
        <translation>%1 ne connaît pas ce chemin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the part of the URL after the host; the receiver may have been moved or not been switched on.</source>
        <translation>Vérifiez la partie de l’URL après l’hôte&#xa0;; le récepteur a peut-être été déplacé ou n’est pas activé.</translation>
    </message>
    <message>
        <source>%1 does not take POST at this path: %2.</source>
        <translation>%1 n’accepte pas POST à ce chemin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The URL may be of a page for people; ask for the webhook&apos;s.</source>
        <translation>L’URL est peut-être celle d’une page destinée aux personnes&#xa0;; demandez celle du webhook.</translation>
    </message>
    <message>
        <source>%1 says that this URL is gone for good: %2.</source>
        <translation>%1 indique que cette URL a définitivement disparu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ask for the new one; an endpoint that answers so is put on hold.</source>
        <translation>Demandez la nouvelle URL&#xa0;; un point de terminaison qui répond ainsi est suspendu.</translation>
    </message>
    <message>
        <source>The event is too large for %1: %2.</source>
        <translation>L’événement est trop volumineux pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Have the receiver&apos;s limit raised; events have a few kilobytes.</source>
        <translation>Faites relever la limite du récepteur&#xa0;; les événements font quelques kilo-octets.</translation>
    </message>
    <message>
        <source>%1 does not take JSON: %2.</source>
        <translation>%1 n’accepte pas le JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The receiver must take Content-Type application/json.</source>
        <translation>Le récepteur doit accepter Content-Type application/json.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests: %2.</source>
        <translation>%1 demande moins de requêtes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Set a rate limit for the endpoint; what is due is tried again.</source>
        <translation>Définissez une limite de débit pour le point de terminaison&#xa0;; ce qui reste à envoyer sera retenté.</translation>
    </message>
    <message>
        <source>%1 refused the test event: %2.</source>
        <translation>%1 a refusé l’événement de test&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at its answer below; it may not take events that it does not know.</source>
        <translation>Examinez sa réponse ci-dessous&#xa0;; il n’accepte peut-être pas les événements qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>%1 has an error of its own: %2.</source>
        <translation>%1 a rencontré une erreur interne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look into the receiver&apos;s log; real events would be tried again.</source>
        <translation>Consultez le journal du récepteur&#xa0;; de vrais événements seraient retentés.</translation>
    </message>
    <message>
        <source>%1 answers with a status that means nothing here: %2.</source>
        <translation>%1 répond avec un code d’état qui n’a pas de sens ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It has to answer with 200 or 204.</source>
        <translation>Il doit répondre par 200 ou 204.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The test event could not be sent: %2.</source>
        <translation>L’événement de test n’a pas pu être envoyé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the URL; if it is right, please report this with the log.</source>
        <translation>Vérifiez l’URL&#xa0;; si elle est correcte, veuillez signaler le problème en joignant le fichier journal.</translation>
    </message>
    <message>
        <source>The certificate ends soon: on %2. Have it renewed before then, or deliveries will fail.</source>
        <translation>Le certificat expire bientôt&#xa0;: le %2. Faites-le renouveler avant cette date, sinon les livraisons échoueront.</translation>
    </message>
    <message>
        <source>The certificate was not checked, as the endpoint is set: whoever stands between can read and answer.</source>
        <translation>Le certificat n’a pas été vérifié, conformément au réglage du point de terminaison&#xa0;: quiconque se trouve entre les deux peut lire et répondre.</translation>
    </message>
    <message>
        <source>http:// is not encrypted: customers&apos; data can be read on the way to %1. Use https:// if it can.</source>
        <translation>http:// n’est pas chiffré&#xa0;: les données des clients peuvent être lues en route vers %1. Utilisez https:// si possible.</translation>
    </message>
    <message>
        <source>It took %2 to answer. A receiver should answer first and do its work afterwards.</source>
        <translation>La réponse a pris %2. Un récepteur devrait d’abord répondre, puis faire son travail.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 KB; the rest was not read. A receiver needs to answer with a status only.</source>
        <translation>La réponse dépasse 64&#xa0;ko&#xa0;; le reste n’a pas été lu. Un récepteur n’a besoin de répondre que par un code d’état.</translation>
    </message>
    <message>
        <source>6to4</source>
        <translation>6to4</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>tests de performance</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>carrier-grade NAT</source>
        <translation>NAT d’opérateur</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>documentation</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>lien local</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>bouclage</translation>
    </message>
    <message>
        <source>metadata service</source>
        <translation>service de métadonnées</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multidiffusion</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>protocol assignment</source>
        <translation>affectation de protocole</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservée</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>ce réseau</translation>
    </message>
    <message>
        <source>unique local</source>
        <translation>locale unique</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>non spécifiée</translation>
    </message>
</context>
<context>
    <name>ReceiverKind</name>
    <message>
        <source>Another receiver</source>
        <translation>Autre récepteur</translation>
    </message>
    <message>
        <source>Accept POST requests with a JSON body at this address.</source>
        <translation>Acceptez à cette adresse les requêtes POST avec un corps JSON.</translation>
    </message>
    <message>
        <source>Check the signature over the bytes as they arrive, before parsing them.</source>
        <translation>Vérifiez la signature sur les octets tels qu’ils arrivent, avant de les analyser.</translation>
    </message>
    <message>
        <source>Answer with a status from 200 to 299 at once, and do the work afterwards.</source>
        <translation>Répondez immédiatement par un code d’état de 200 à 299, puis faites le travail.</translation>
    </message>
    <message>
        <source>Zapier catch hook</source>
        <translation>Catch Hook Zapier</translation>
    </message>
    <message>
        <source>In Zapier, open the Zap that begins with Webhooks by Zapier → Catch Hook.</source>
        <translation>Dans Zapier, ouvrez le Zap qui commence par «&#xa0;Webhooks by Zapier → Catch Hook&#xa0;».</translation>
    </message>
    <message>
        <source>Send an event from the simulator, then choose Test trigger and pick it.</source>
        <translation>Envoyez un événement depuis le simulateur, puis choisissez «&#xa0;Test trigger&#xa0;» et sélectionnez-le.</translation>
    </message>
    <message>
        <source>Publish the Zap.</source>
        <translation>Publiez le Zap.</translation>
    </message>
    <message>
        <source>A Catch Hook hands on the fields, not the bytes that were signed. Choose Catch Raw Hook if the Zap is to check the signature.</source>
        <translation>Un Catch Hook transmet les champs, pas les octets qui ont été signés. Choisissez «&#xa0;Catch Raw Hook&#xa0;» si le Zap doit vérifier la signature.</translation>
    </message>
    <message>
        <source>Make custom webhook</source>
        <translation>Webhook personnalisé Make</translation>
    </message>
    <message>
        <source>In Make, open the scenario that begins with Webhooks → Custom webhook.</source>
        <translation>Dans Make, ouvrez le scénario qui commence par «&#xa0;Webhooks → Custom webhook&#xa0;».</translation>
    </message>
    <message>
        <source>Choose Redetermine data structure, then send an event from the simulator.</source>
        <translation>Choisissez «&#xa0;Redetermine data structure&#xa0;», puis envoyez un événement depuis le simulateur.</translation>
    </message>
    <message>
        <source>Turn the scenario on.</source>
        <translation>Activez le scénario.</translation>
    </message>
    <message>
        <source>Make drops a webhook that no scenario has used for some days and then answers 410 Gone, which puts this endpoint on hold.</source>
        <translation>Make supprime un webhook qu’aucun scénario n’a utilisé depuis quelques jours et répond alors 410 Gone, ce qui suspend ce point de terminaison.</translation>
    </message>
    <message>
        <source>n8n webhook</source>
        <translation>Webhook n8n</translation>
    </message>
    <message>
        <source>In n8n, open the workflow and set the Webhook node&apos;s HTTP Method to POST.</source>
        <translation>Dans n8n, ouvrez le workflow et réglez «&#xa0;HTTP Method&#xa0;» sur POST dans le nœud Webhook.</translation>
    </message>
    <message>
        <source>Activate the workflow: until then n8n answers 404 Not Found.</source>
        <translation>Activez le workflow&#xa0;: d’ici là, n8n répond 404 Not Found.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under Executions.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le sous «&#xa0;Executions&#xa0;».</translation>
    </message>
    <message>
        <source>n8n test webhook</source>
        <translation>Webhook de test n8n</translation>
    </message>
    <message>
        <source>In n8n, open the Webhook node and choose Listen for test event.</source>
        <translation>Dans n8n, ouvrez le nœud Webhook et choisissez «&#xa0;Listen for test event&#xa0;».</translation>
    </message>
    <message>
        <source>Send an event from the simulator within two minutes.</source>
        <translation>Envoyez un événement depuis le simulateur dans les deux minutes.</translation>
    </message>
    <message>
        <source>When it works, activate the workflow and enter the node&apos;s Production URL here.</source>
        <translation>Quand cela fonctionne, activez le workflow et saisissez ici la «&#xa0;Production URL&#xa0;» du nœud.</translation>
    </message>
    <message>
        <source>This test URL works only while the editor listens. Events sent at any other time fail with 404 Not Found.</source>
        <translation>Cette URL de test ne fonctionne que tant que l’éditeur écoute. Les événements envoyés à tout autre moment échouent avec 404 Not Found.</translation>
    </message>
    <message>
        <source>Pipedream workflow</source>
        <translation>Workflow Pipedream</translation>
    </message>
    <message>
        <source>In Pipedream, open the workflow that begins with an HTTP / Webhook trigger.</source>
        <translation>Dans Pipedream, ouvrez le workflow qui commence par un déclencheur «&#xa0;HTTP / Webhook&#xa0;».</translation>
    </message>
    <message>
        <source>Send an event from the simulator and select it in the trigger.</source>
        <translation>Envoyez un événement depuis le simulateur et sélectionnez-le dans le déclencheur.</translation>
    </message>
    <message>
        <source>Deploy the workflow.</source>
        <translation>Déployez le workflow.</translation>
    </message>
    <message>
        <source>Power Automate flow or Azure logic app</source>
        <translation>Flux Power Automate ou application logique Azure</translation>
    </message>
    <message>
        <source>Open the flow that begins with When an HTTP request is received.</source>
        <translation>Ouvrez le flux qui commence par «&#xa0;When an HTTP request is received&#xa0;».</translation>
    </message>
    <message>
        <source>Set Who can trigger the flow to Anyone; other choices refuse us with 401.</source>
        <translation>Réglez «&#xa0;Who can trigger the flow&#xa0;» sur «&#xa0;Anyone&#xa0;»&#xa0;; avec les autres choix, nous sommes refusés avec 401.</translation>
    </message>
    <message>
        <source>Choose Use sample payload to generate schema and paste an event from the simulator.</source>
        <translation>Choisissez «&#xa0;Use sample payload to generate schema&#xa0;» et collez un événement du simulateur.</translation>
    </message>
    <message>
        <source>The link contains the key that starts the flow: whoever has it can start the flow too.</source>
        <translation>Le lien contient la clé qui démarre le flux&#xa0;: quiconque le possède peut aussi démarrer le flux.</translation>
    </message>
    <message>
        <source>Workato webhook</source>
        <translation>Webhook Workato</translation>
    </message>
    <message>
        <source>In Workato, open the recipe that begins with New event via webhook.</source>
        <translation>Dans Workato, ouvrez la recette qui commence par «&#xa0;New event via webhook&#xa0;».</translation>
    </message>
    <message>
        <source>Send an event from the simulator, so that Workato learns its fields.</source>
        <translation>Envoyez un événement depuis le simulateur, afin que Workato en apprenne les champs.</translation>
    </message>
    <message>
        <source>Start the recipe.</source>
        <translation>Démarrez la recette.</translation>
    </message>
    <message>
        <source>Tray webhook</source>
        <translation>Webhook Tray</translation>
    </message>
    <message>
        <source>In Tray, open the workflow that begins with a Webhook trigger.</source>
        <translation>Dans Tray, ouvrez le workflow qui commence par un déclencheur «&#xa0;Webhook&#xa0;».</translation>
    </message>
    <message>
        <source>Enable the workflow.</source>
        <translation>Activez le workflow.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the workflow&apos;s logs.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le dans les journaux du workflow.</translation>
    </message>
    <message>
        <source>Zoho Flow webhook</source>
        <translation>Webhook Zoho Flow</translation>
    </message>
    <message>
        <source>In Zoho Flow, open the flow that begins with a webhook and choose JSON as the payload format.</source>
        <translation>Dans Zoho Flow, ouvrez le flux qui commence par un webhook et choisissez JSON comme format de contenu.</translation>
    </message>
    <message>
        <source>Choose Test, then send an event from the simulator.</source>
        <translation>Choisissez «&#xa0;Test&#xa0;», puis envoyez un événement depuis le simulateur.</translation>
    </message>
    <message>
        <source>Switch the flow on.</source>
        <translation>Activez le flux.</translation>
    </message>
    <message>
        <source>Pabbly Connect webhook</source>
        <translation>Webhook Pabbly Connect</translation>
    </message>
    <message>
        <source>In Pabbly Connect, open the workflow that begins with Webhook by Pabbly.</source>
        <translation>Dans Pabbly Connect, ouvrez le workflow qui commence par «&#xa0;Webhook by Pabbly&#xa0;».</translation>
    </message>
    <message>
        <source>Choose Capture webhook response, then send an event from the simulator.</source>
        <translation>Choisissez «&#xa0;Capture webhook response&#xa0;», puis envoyez un événement depuis le simulateur.</translation>
    </message>
    <message>
        <source>Save the workflow and switch it on.</source>
        <translation>Enregistrez le workflow et activez-le.</translation>
    </message>
    <message>
        <source>IFTTT webhook</source>
        <translation>Webhook IFTTT</translation>
    </message>
    <message>
        <source>In IFTTT, begin the applet with Webhooks → Receive a web request with a JSON payload.</source>
        <translation>Dans IFTTT, commencez l’applet par «&#xa0;Webhooks → Receive a web request with a JSON payload&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the link of the form /trigger/NAME/json/with/key/KEY here.</source>
        <translation>Saisissez ici le lien de la forme /trigger/NAME/json/with/key/KEY.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under the applet&apos;s activity.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le dans l’activité de l’applet.</translation>
    </message>
    <message>
        <source>A link without /json/ passes on only value1 to value3, which our events do not have. The key in the link opens every webhook of that IFTTT account.</source>
        <translation>Un lien sans /json/ ne transmet que value1 à value3, que nos événements n’ont pas. La clé du lien ouvre tous les webhooks de ce compte IFTTT.</translation>
    </message>
    <message>
        <source>Slack incoming webhook</source>
        <translation>Webhook entrant Slack</translation>
    </message>
    <message>
        <source>Make a Zap, a scenario or a program of your own that receives our events.</source>
        <translation>Créez un Zap, un scénario ou votre propre programme qui reçoit nos événements.</translation>
    </message>
    <message>
        <source>Let it write the message and post that to this Slack link.</source>
        <translation>Faites-lui rédiger le message et l’envoyer par POST à ce lien Slack.</translation>
    </message>
    <message>
        <source>Enter the address of that receiver here instead.</source>
        <translation>Saisissez plutôt ici l’adresse de ce récepteur.</translation>
    </message>
    <message>
        <source>Slack will refuse every event: it wants {&quot;text&quot;: …}, and our JSON has another form.</source>
        <translation>Slack refusera tous les événements&#xa0;: il attend {&quot;text&quot;: …}, et notre JSON a une autre forme.</translation>
    </message>
    <message>
        <source>Slack workflow webhook</source>
        <translation>Webhook de workflow Slack</translation>
    </message>
    <message>
        <source>Let it post the workflow&apos;s variables, and only these, to this Slack link.</source>
        <translation>Faites-lui envoyer par POST à ce lien Slack les variables du workflow, et elles seules.</translation>
    </message>
    <message>
        <source>A Slack workflow takes only the text variables that were set up in it; our JSON has nested fields, which it refuses.</source>
        <translation>Un workflow Slack n’accepte que les variables de texte qui y ont été définies&#xa0;; notre JSON a des champs imbriqués, qu’il refuse.</translation>
    </message>
    <message>
        <source>Discord webhook</source>
        <translation>Webhook Discord</translation>
    </message>
    <message>
        <source>Let it write the message and post that to this Discord link.</source>
        <translation>Faites-lui rédiger le message et l’envoyer par POST à ce lien Discord.</translation>
    </message>
    <message>
        <source>Discord will refuse every event: it wants {&quot;content&quot;: …}, and our JSON has another form.</source>
        <translation>Discord refusera tous les événements&#xa0;: il attend {&quot;content&quot;: …}, et notre JSON a une autre forme.</translation>
    </message>
    <message>
        <source>Microsoft Teams incoming webhook</source>
        <translation>Webhook entrant Microsoft Teams</translation>
    </message>
    <message>
        <source>Make a Power Automate flow that begins with When an HTTP request is received.</source>
        <translation>Créez un flux Power Automate qui commence par «&#xa0;When an HTTP request is received&#xa0;».</translation>
    </message>
    <message>
        <source>Let it post a message to the channel.</source>
        <translation>Faites-lui publier un message dans le canal.</translation>
    </message>
    <message>
        <source>Enter the address of that flow here instead.</source>
        <translation>Saisissez plutôt ici l’adresse de ce flux.</translation>
    </message>
    <message>
        <source>Teams will refuse every event: it wants a message card, and our JSON has another form.</source>
        <translation>Teams refusera tous les événements&#xa0;: il attend une carte de message, et notre JSON a une autre forme.</translation>
    </message>
    <message>
        <source>Public request inspector</source>
        <translation>Inspecteur de requêtes public</translation>
    </message>
    <message>
        <source>Open the inspector&apos;s page in the browser.</source>
        <translation>Ouvrez la page de l’inspecteur dans le navigateur.</translation>
    </message>
    <message>
        <source>Send a sample event from the simulator and look at it there.</source>
        <translation>Envoyez un événement d’exemple depuis le simulateur et examinez-le là-bas.</translation>
    </message>
    <message>
        <source>Enter the address of the real receiver here before real events are sent.</source>
        <translation>Saisissez ici l’adresse du vrai récepteur avant que de vrais événements soient envoyés.</translation>
    </message>
    <message>
        <source>Everybody who has this link sees what arrives, your customers&apos; data included. Use it for sample events only.</source>
        <translation>Toute personne qui possède ce lien voit ce qui arrive, y compris les données de vos clients. Ne l’utilisez que pour des événements d’exemple.</translation>
    </message>
    <message>
        <source>Tunnel to a developer&apos;s computer</source>
        <translation>Tunnel vers l’ordinateur d’un développeur</translation>
    </message>
    <message>
        <source>Start the program that receives, then the tunnel, on the developer&apos;s computer.</source>
        <translation>Sur l’ordinateur du développeur, démarrez le programme qui reçoit, puis le tunnel.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in that program.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le dans ce programme.</translation>
    </message>
    <message>
        <source>Enter the new address here when the tunnel was started anew.</source>
        <translation>Saisissez ici la nouvelle adresse si le tunnel a été redémarré.</translation>
    </message>
    <message>
        <source>The tunnel ends with the developer&apos;s session; after that deliveries fail. Somebody else may be given its address later.</source>
        <translation>Le tunnel prend fin avec la session du développeur&#xa0;; ensuite, les livraisons échouent. Son adresse peut être attribuée plus tard à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>AWS API Gateway</source>
        <translation>AWS API Gateway</translation>
    </message>
    <message>
        <source>In API Gateway, add a route for POST without authorization and deploy the stage.</source>
        <translation>Dans API Gateway, ajoutez une route pour POST sans autorisation et déployez l’étape (stage).</translation>
    </message>
    <message>
        <source>Let the function check the signature over the body as it arrives; it may be Base64-encoded.</source>
        <translation>Faites vérifier par la fonction la signature sur le corps tel qu’il arrive&#xa0;; il peut être encodé en Base64.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in CloudWatch.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le dans CloudWatch.</translation>
    </message>
    <message>
        <source>AWS Lambda function URL</source>
        <translation>URL de fonction AWS Lambda</translation>
    </message>
    <message>
        <source>In Lambda, set the function URL&apos;s auth type to NONE; AWS_IAM refuses us with 403.</source>
        <translation>Dans Lambda, réglez le type d’authentification de l’URL de fonction sur NONE&#xa0;; avec AWS_IAM, nous sommes refusés avec 403.</translation>
    </message>
    <message>
        <source>Azure function</source>
        <translation>Fonction Azure</translation>
    </message>
    <message>
        <source>In Azure, give the function an HTTP trigger that allows POST.</source>
        <translation>Dans Azure, donnez à la fonction un déclencheur HTTP qui autorise POST.</translation>
    </message>
    <message>
        <source>Copy its link with Get function URL, so that the key (code=…) is in it.</source>
        <translation>Copiez son lien avec «&#xa0;Get function URL&#xa0;», afin que la clé (code=…) y figure.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it under Invocations.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le sous «&#xa0;Invocations&#xa0;».</translation>
    </message>
    <message>
        <source>Google Cloud Run or Cloud Function</source>
        <translation>Google Cloud Run ou Cloud Function</translation>
    </message>
    <message>
        <source>In Google Cloud, allow unauthenticated invocations; otherwise we are refused with 403.</source>
        <translation>Dans Google Cloud, autorisez les appels non authentifiés&#xa0;; sinon, nous sommes refusés avec 403.</translation>
    </message>
    <message>
        <source>Let the program check the signature over the body as it arrives.</source>
        <translation>Faites vérifier par le programme la signature sur le corps tel qu’il arrive.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the logs.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le dans les journaux.</translation>
    </message>
    <message>
        <source>Supabase edge function</source>
        <translation>Fonction Edge Supabase</translation>
    </message>
    <message>
        <source>Turn off Verify JWT for the function (--no-verify-jwt); otherwise we are refused with 401.</source>
        <translation>Désactivez «&#xa0;Verify JWT&#xa0;» pour la fonction (--no-verify-jwt)&#xa0;; sinon, nous sommes refusés avec 401.</translation>
    </message>
    <message>
        <source>Let the function check the signature over the body as it arrives.</source>
        <translation>Faites vérifier par la fonction la signature sur le corps tel qu’il arrive.</translation>
    </message>
    <message>
        <source>Vercel function</source>
        <translation>Fonction Vercel</translation>
    </message>
    <message>
        <source>Use the project&apos;s production address: previews are protected and refuse us with 401.</source>
        <translation>Utilisez l’adresse de production du projet&#xa0;: les préversions sont protégées et nous refusent avec 401.</translation>
    </message>
    <message>
        <source>Let the function read the body as it arrives, before parsing, to check the signature.</source>
        <translation>Faites lire par la fonction le corps tel qu’il arrive, avant l’analyse, pour vérifier la signature.</translation>
    </message>
    <message>
        <source>Netlify function</source>
        <translation>Fonction Netlify</translation>
    </message>
    <message>
        <source>Use the function&apos;s own path, such as /.netlify/functions/NAME; a page answers 404 to a POST.</source>
        <translation>Utilisez le chemin propre à la fonction, par exemple /.netlify/functions/NAME&#xa0;; une page répond 404 à un POST.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the function&apos;s log.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le dans le journal de la fonction.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Start the program that receives on this computer, or the local receiver.</source>
        <translation>Démarrez sur cet ordinateur le programme qui reçoit, ou le récepteur local.</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it there.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le là-bas.</translation>
    </message>
    <message>
        <source>The address means the computer that Hookkeeper runs on. On another computer it leads somewhere else.</source>
        <translation>L’adresse désigne l’ordinateur sur lequel Hookkeeper s’exécute. Sur un autre ordinateur, elle mène ailleurs.</translation>
    </message>
    <message>
        <source>Address in a private network</source>
        <translation>Adresse dans un réseau privé</translation>
    </message>
    <message>
        <source>Make sure that this computer is in that network, or connected to it by VPN.</source>
        <translation>Assurez-vous que cet ordinateur se trouve dans ce réseau, ou y est connecté par VPN.</translation>
    </message>
    <message>
        <source>Allow its range of addresses with &quot;hookkeeperctl policy allow&quot;.</source>
        <translation>Autorisez sa plage d’adresses avec «&#xa0;hookkeeperctl policy allow&#xa0;».</translation>
    </message>
    <message>
        <source>Send an event from the simulator and look for it in the receiver.</source>
        <translation>Envoyez un événement depuis le simulateur et cherchez-le dans le récepteur.</translation>
    </message>
    <message>
        <source>Nothing is sent to a private address until its range is allowed, and the receiver can be reached only from inside its network.</source>
        <translation>Rien n’est envoyé à une adresse privée tant que sa plage n’est pas autorisée, et le récepteur n’est joignable que depuis l’intérieur de son réseau.</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>A burst of 1,000 bookings</source>
        <translation>Une rafale de 1&#xa0;000 réservations</translation>
    </message>
    <message>
        <source>What a receiver gets when a popular course opens: 1,000 confirmations within half a minute.</source>
        <translation>Ce que reçoit un récepteur à l’ouverture d’un cours très demandé&#xa0;: 1&#xa0;000 confirmations en une demi-minute.</translation>
    </message>
    <message>
        <source>A customer who changes her address</source>
        <translation>Une cliente qui change d’adresse</translation>
    </message>
    <message>
        <source>A new customer books, moves house, and what comes later has the new address.</source>
        <translation>Une nouvelle cliente réserve, déménage, et la suite porte la nouvelle adresse.</translation>
    </message>
    <message>
        <source>A day at a clinic</source>
        <translation>Une journée dans une clinique</translation>
    </message>
    <message>
        <source>Bookings from morning to evening, a reschedule, a cancellation, and reminders for tomorrow.</source>
        <translation>Des réservations du matin au soir, un report, une annulation et des rappels pour le lendemain.</translation>
    </message>
    <message>
        <source>Reminders the evening before</source>
        <translation>Des rappels la veille au soir</translation>
    </message>
    <message>
        <source>Three appointments of tomorrow are confirmed in the morning and reminded of in the evening.</source>
        <translation>Trois rendez-vous du lendemain sont confirmés le matin et rappelés le soir.</translation>
    </message>
    <message>
        <source>A new resource</source>
        <translation>Une nouvelle ressource</translation>
    </message>
    <message>
        <source>A new colleague is set up, changed, and gets her first bookings.</source>
        <translation>Une nouvelle collègue est créée, modifiée, et reçoit ses premières réservations.</translation>
    </message>
    <message>
        <source>A no-show series</source>
        <translation>Une série d’absences</translation>
    </message>
    <message>
        <source>A customer who does not come: confirmed, reminded, booked anew, reminded again, and in the end cancelled.</source>
        <translation>Un client qui ne vient pas&#xa0;: confirmation, rappel, nouvelle réservation, nouveau rappel et, à la fin, annulation.</translation>
    </message>
    <message>
        <source>A reschedule and a cancellation</source>
        <translation>Un report et une annulation</translation>
    </message>
    <message>
        <source>One appointment is confirmed, moved twice and cancelled.</source>
        <translation>Un rendez-vous est confirmé, déplacé deux fois, puis annulé.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai prévu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Suspendue</translation>
    </message>
</context>
<context>
    <name>Status codes</name>
    <message>
        <source>The receiver has moved. Redirects are never followed, because they could lead a signed request anywhere: put the new address into the webhook settings.</source>
        <translation>Le récepteur a déménagé. Les redirections ne sont jamais suivies, car elles pourraient mener une requête signée n’importe où&#xa0;: inscrivez la nouvelle adresse dans les paramètres des webhooks.</translation>
    </message>
    <message>
        <source>The receiver does not let us in. If it checks the signature, compare the hash key on both sides; otherwise check its access rules.</source>
        <translation>Le récepteur ne nous laisse pas entrer. S’il vérifie la signature, comparez la clé de hachage des deux côtés&#xa0;; sinon, vérifiez ses règles d’accès.</translation>
    </message>
    <message>
        <source>The receiver could not use what it got. Compare the payload with what it expects.</source>
        <translation>Le récepteur n’a pas pu exploiter ce qu’il a reçu. Comparez le contenu avec ce qu’il attend.</translation>
    </message>
    <message>
        <source>The receiver&apos;s account is not paid for or has used up its plan.</source>
        <translation>Le compte du récepteur n’est pas payé ou a épuisé son forfait.</translation>
    </message>
    <message>
        <source>The host is there, but not this path. Check the URL, or whether the receiver&apos;s integration was removed.</source>
        <translation>L’hôte existe, mais pas ce chemin. Vérifiez l’URL, et que l’intégration du récepteur n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>There is something at this URL, but it takes no POST. Check the path.</source>
        <translation>Il y a bien quelque chose à cette URL, mais POST n’y est pas accepté. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>The receiver waited too long for the request. Usually this passes.</source>
        <translation>Le récepteur a attendu la requête trop longtemps. En général, c’est passager.</translation>
    </message>
    <message>
        <source>The receiver says this contradicts what it has, for example because it got the event before.</source>
        <translation>Le récepteur indique que cela contredit ce qu’il possède, par exemple parce qu’il a déjà reçu l’événement.</translation>
    </message>
    <message>
        <source>The receiver says it is gone for good, so the endpoint is held: nothing more goes there until somebody releases it or sets another URL.</source>
        <translation>Le récepteur indique qu’il a définitivement disparu&#xa0;; le point de terminaison est donc suspendu&#xa0;: rien n’y est plus envoyé tant que personne ne reprend l’envoi ou ne définit une autre URL.</translation>
    </message>
    <message>
        <source>The payload is larger than the receiver takes. Its operator can raise the limit.</source>
        <translation>Le contenu est plus volumineux que ce que le récepteur accepte. Son responsable peut relever la limite.</translation>
    </message>
    <message>
        <source>The URL is longer than the receiver takes.</source>
        <translation>L’URL est plus longue que ce que le récepteur accepte.</translation>
    </message>
    <message>
        <source>The receiver does not take application/json at this URL.</source>
        <translation>Le récepteur n’accepte pas application/json à cette URL.</translation>
    </message>
    <message>
        <source>The server does not answer for this host name. Check the URL.</source>
        <translation>Le serveur ne répond pas pour ce nom d’hôte. Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>The receiver gets more than it wants to take. Hookkeeper waits as long as the receiver asks for.</source>
        <translation>Le récepteur reçoit plus qu’il ne veut accepter. Hookkeeper attend aussi longtemps que le récepteur le demande.</translation>
    </message>
    <message>
        <source>The receiver got the request and failed while working on it. Its log says why.</source>
        <translation>Le récepteur a reçu la requête et a échoué en la traitant. Son journal indique pourquoi.</translation>
    </message>
    <message>
        <source>The receiver does not know how to take a POST here.</source>
        <translation>Le récepteur ne sait pas traiter un POST ici.</translation>
    </message>
    <message>
        <source>A gateway answered, but the receiver behind it did not. Usually it is down or restarting.</source>
        <translation>Une passerelle a répondu, mais pas le récepteur qui se trouve derrière. En général, il est arrêté ou redémarre.</translation>
    </message>
    <message>
        <source>The receiver is overloaded or under maintenance. Usually this passes.</source>
        <translation>Le récepteur est surchargé ou en maintenance. En général, c’est passager.</translation>
    </message>
    <message>
        <source>A gateway answered, but the receiver behind it was too slow.</source>
        <translation>Une passerelle a répondu, mais le récepteur qui se trouve derrière a été trop lent.</translation>
    </message>
    <message>
        <source>The receiver has no room left.</source>
        <translation>Le récepteur n’a plus de place.</translation>
    </message>
    <message>
        <source>A network in between wants somebody to sign in first, as in a hotel.</source>
        <translation>Un réseau intermédiaire exige d’abord une connexion avec identification, comme dans un hôtel.</translation>
    </message>
    <message>
        <source>The receiver answered with a code that ends no request, so it does not count as delivered.</source>
        <translation>Le récepteur a répondu par un code qui ne termine pas une requête&#xa0;; cela ne compte donc pas comme une livraison.</translation>
    </message>
    <message>
        <source>The receiver has it.</source>
        <translation>Le récepteur l’a bien reçu.</translation>
    </message>
    <message>
        <source>The receiver pointed elsewhere instead of taking the event. Redirects are never followed.</source>
        <translation>Le récepteur a renvoyé ailleurs au lieu d’accepter l’événement. Les redirections ne sont jamais suivies.</translation>
    </message>
    <message>
        <source>The receiver refused the request. Its operator or its log can say why.</source>
        <translation>Le récepteur a refusé la requête. Son responsable ou son journal peut indiquer pourquoi.</translation>
    </message>
    <message>
        <source>The receiver failed. Its operator or its log can say why.</source>
        <translation>Le récepteur a échoué. Son responsable ou son journal peut indiquer pourquoi.</translation>
    </message>
    <message>
        <source>The receiver answered with a code that HTTP does not know.</source>
        <translation>Le récepteur a répondu par un code que HTTP ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Appointment confirmed</source>
        <translation>Rendez-vous confirmé</translation>
    </message>
    <message>
        <source>Appointment rescheduled</source>
        <translation>Rendez-vous reporté</translation>
    </message>
    <message>
        <source>Appointment canceled</source>
        <translation>Rendez-vous annulé</translation>
    </message>
    <message>
        <source>Customer profile created</source>
        <translation>Profil client créé</translation>
    </message>
    <message>
        <source>Customer profile updated</source>
        <translation>Profil client modifié</translation>
    </message>
    <message>
        <source>Resource created</source>
        <translation>Ressource créée</translation>
    </message>
    <message>
        <source>Resource updated</source>
        <translation>Ressource modifiée</translation>
    </message>
    <message>
        <source>Email reminder</source>
        <translation>Rappel par e-mail</translation>
    </message>
    <message>
        <source>SMS reminder</source>
        <translation>Rappel par SMS</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
</context>
<context>
    <name>TroubleNotes</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There is no delivery &quot;%1&quot; in this store. It may be in another one, or was removed with its age: look for the customer or the appointment in the filter.</source>
        <translation>La livraison «&#xa0;%1&#xa0;» n’existe pas dans cette base de données. Elle est peut-être dans une autre, ou a été supprimée en raison de son ancienneté&#xa0;: cherchez le client ou le rendez-vous dans le filtre.</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Valid</source>
        <comment>a signature</comment>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Does not match</source>
        <comment>a signature</comment>
        <translation>Ne correspond pas</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a signature</comment>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>The signature belongs to exactly these bytes and was made with the company&apos;s hash key.</source>
        <translation>La signature porte exactement sur ces octets et a été faite avec la clé de hachage de l’entreprise.</translation>
    </message>
    <message>
        <source>The signature does not match: other bytes were signed, or another key was used.</source>
        <translation>La signature ne correspond pas&#xa0;: d’autres octets ont été signés, ou une autre clé a été utilisée.</translation>
    </message>
    <message>
        <source>The request has no X-Message-Signature header, so anybody could have sent it.</source>
        <translation>La requête n’a pas d’en-tête X-Message-Signature&#xa0;: n’importe qui aurait pu l’envoyer.</translation>
    </message>
    <message>
        <source>The signature was not checked: %1</source>
        <translation>La signature n’a pas été vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The signature was not checked: the payload names no company of this store.</source>
        <translation>La signature n’a pas été vérifiée&#xa0;: le contenu n’indique aucune entreprise de cette base de données.</translation>
    </message>
    <message>
        <source>Duplicate: request %1 brought the same event, and it was taken with %2. A receiver has to notice that by the eventId.</source>
        <translation>Doublon&#xa0;: la requête %1 a apporté le même événement, et elle a été acceptée avec %2. Un récepteur doit s’en apercevoir grâce à eventId.</translation>
    </message>
    <message>
        <source>Sent again: request %1 brought the same event, and got no answer.</source>
        <translation>Renvoyé&#xa0;: la requête %1 a apporté le même événement, et n’a pas reçu de réponse.</translation>
    </message>
    <message>
        <source>Sent again: request %1 brought the same event, and it was answered with %2.</source>
        <translation>Renvoyé&#xa0;: la requête %1 a apporté le même événement, et a reçu la réponse %2.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same customer came before it, and happened %2 after it.</source>
        <translation>Dans le désordre&#xa0;: la requête %1 concernant le même client est arrivée avant celle-ci, mais son événement s’est produit %2 après.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same resource came before it, and happened %2 after it.</source>
        <translation>Dans le désordre&#xa0;: la requête %1 concernant la même ressource est arrivée avant celle-ci, mais son événement s’est produit %2 après.</translation>
    </message>
    <message>
        <source>Out of order: request %1 about the same appointment came before it, and happened %2 after it.</source>
        <translation>Dans le désordre&#xa0;: la requête %1 concernant le même rendez-vous est arrivée avant celle-ci, mais son événement s’est produit %2 après.</translation>
    </message>
    <message>
        <source>Late: the webhook-timestamp is %1 old. Receivers refuse more than 5 minutes, against replays.</source>
        <translation>En retard&#xa0;: webhook-timestamp date d’il y a %1. Les récepteurs refusent plus de 5 minutes, pour se protéger du rejeu.</translation>
    </message>
    <message>
        <source>Wrong clock: the webhook-timestamp is %1 ahead of this computer&apos;s clock. Receivers refuse more than 5 minutes.</source>
        <translation>Horloge décalée&#xa0;: webhook-timestamp est en avance de %1 sur l’horloge de cet ordinateur. Les récepteurs refusent plus de 5 minutes.</translation>
    </message>
    <message>
        <source>Late: the event was created %1 before it came (createdAt).</source>
        <translation>En retard&#xa0;: l’événement a été créé %1 avant son arrivée (createdAt).</translation>
    </message>
    <message>
        <source>Wrong clock: the event was created %1 after it came (createdAt), by the sender&apos;s clock.</source>
        <translation>Horloge décalée&#xa0;: l’événement a été créé %1 après son arrivée (createdAt), selon l’horloge de l’expéditeur.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>a payload</comment>
        <translation>Valide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <comment>of a payload</comment>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON</source>
        <translation>Pas du JSON</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a payload</comment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>The payload is being held against the schema of its trigger.</source>
        <translation>Le contenu est en cours de comparaison avec le schéma de son déclencheur.</translation>
    </message>
    <message>
        <source>The payload follows the schema of its trigger.</source>
        <translation>Le contenu respecte le schéma de son déclencheur.</translation>
    </message>
    <message>
        <source>The payload differs from the schema of its trigger: %1</source>
        <translation>Le contenu s’écarte du schéma de son déclencheur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The body is no JSON object, so it is no event.</source>
        <translation>Le corps n’est pas un objet JSON&#xa0;: ce n’est donc pas un événement.</translation>
    </message>
    <message>
        <source>The payload was not checked: it names no trigger.</source>
        <translation>Le contenu n’a pas été vérifié&#xa0;: il n’indique aucun déclencheur.</translation>
    </message>
    <message>
        <source>The payload was not checked: &quot;%1&quot; is no trigger that is documented or that a company has named so.</source>
        <translation>Le contenu n’a pas été vérifié&#xa0;: «&#xa0;%1&#xa0;» n’est ni un déclencheur documenté, ni un nom donné par une entreprise.</translation>
    </message>
    <message>
        <source>The payload was not checked: only its first megabyte was kept.</source>
        <translation>Le contenu n’a pas été vérifié&#xa0;: seul son premier mégaoctet a été conservé.</translation>
    </message>
    <message>
        <source>The payload was not checked: it was let go to save room before there was time for it.</source>
        <translation>Le contenu n’a pas été vérifié&#xa0;: il a été supprimé pour gagner de la place avant de pouvoir l’être.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>an event that arrived</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Dans le désordre</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Horloge décalée</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>&quot;Duplicate +1&quot;: there is one more thing to say of it</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>New: no earlier request brought this event, it is not older than one that came before, and its time is right.</source>
        <translation>Nouveau&#xa0;: aucune requête antérieure n’a apporté cet événement, il n’est pas plus ancien qu’un événement déjà arrivé, et son heure est correcte.</translation>
    </message>
    <message>
        <source>No HTTP</source>
        <translation>Pas du HTTP</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Pas un webhook</translation>
    </message>
    <message>
        <source>Client left</source>
        <comment>before the answer was whole</comment>
        <translation>Client parti</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>an answer that its client did not read</comment>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the receiver, before the answer was whole</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>1 byte/s</source>
        <comment>how fast the answer goes out</comment>
        <translation>1 octet/s</translation>
    </message>
    <message>
        <source>Half</source>
        <comment>an answer</comment>
        <translation>À moitié</translation>
    </message>
    <message>
        <source>Endless</source>
        <comment>headers of an answer</comment>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Cut short</source>
        <comment>an answer</comment>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Gzip bomb</source>
        <translation>Bombe gzip</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>for the other receiver&apos;s answer</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Cut off</source>
        <comment>a request</comment>
        <translation>Coupée</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>%1, at %2</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because the receiver answered 410 Gone.</source>
        <translation>En attente&#xa0;: son point de terminaison est suspendu parce que le récepteur a répondu 410 Gone.</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because nothing got through for five days.</source>
        <translation>En attente&#xa0;: son point de terminaison est suspendu parce que rien n’est passé pendant cinq jours.</translation>
    </message>
    <message>
        <source>Waits: its endpoint is held because its URL was removed.</source>
        <translation>En attente&#xa0;: son point de terminaison est suspendu parce que son URL a été supprimée.</translation>
    </message>
    <message>
        <source>Waits: its endpoint was put on hold.</source>
        <translation>En attente&#xa0;: son point de terminaison a été suspendu.</translation>
    </message>
    <message>
        <source>Waits: its endpoint has no URL. Set one in the webhook settings.</source>
        <translation>En attente&#xa0;: son point de terminaison n’a pas d’URL. Définissez-en une dans les paramètres des webhooks.</translation>
    </message>
    <message>
        <source>Waits for an earlier event of the same appointment.</source>
        <translation>En attente d’un événement antérieur du même rendez-vous.</translation>
    </message>
    <message numerus="yes">
        <source>Waits: the receiver failed %Ln time(s) in a row. The next probe goes out %1.</source>
        <translation>
            <numerusform>En attente&#xa0;: le récepteur a échoué %Ln fois. La prochaine requête de vérification part %1.</numerusform>
            <numerusform>En attente&#xa0;: le récepteur a échoué %Ln fois de suite. La prochaine requête de vérification part %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next attempt goes out %1.</source>
        <translation>La prochaine tentative part %1.</translation>
    </message>
    <message>
        <source>It is due and goes out next.</source>
        <translation>L’envoi est prêt et part au prochain tour.</translation>
    </message>
    <message>
        <source>It is due and goes out as the endpoint&apos;s limit of %1 allows.</source>
        <translation>L’envoi est prêt et part dès que la limite du point de terminaison, %1, le permet.</translation>
    </message>
    <message>
        <source>Waits: its company is in the archive.</source>
        <translation>En attente&#xa0;: son entreprise est archivée.</translation>
    </message>
    <message>
        <source>Waits: the plan that sends it again is paused.</source>
        <translation>En attente&#xa0;: le plan qui la renvoie est en pause.</translation>
    </message>
    <message>
        <source>Its plan sends it again %1.</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>Son plan la renvoie %1.</translation>
    </message>
    <message>
        <source>Held since %1.</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>Suspendu depuis %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>What a person wrote when they put the endpoint on hold.</extracomment>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Nothing is sent from this store at the moment.</source>
        <translation>Rien n’est envoyé depuis cette base de données en ce moment.</translation>
    </message>
    <message>
        <source>Sending is paused: %1.</source>
        <extracomment>%1 says why, as the status bar does.</extracomment>
        <translation>L’envoi est en pause : %1.</translation>
    </message>
    <message>
        <source>Another program sends from this store: %1.</source>
        <extracomment>%1 is a program: &quot;hookkeeperctl (pid 4711)&quot;.</extracomment>
        <translation>Un autre programme envoie depuis cette base de données : %1.</translation>
    </message>
</context>
<context>
    <name>ZapierWords</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>oui/non</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>élément de ligne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The fields that a Catch Hook of Webhooks by Zapier offers to the next steps.</source>
        <translation>Les champs qu’un Catch Hook de Webhooks by Zapier propose aux étapes suivantes.</translation>
    </message>
    <message>
        <source>Names of nested fields are joined with two underscores; a list of objects becomes line items, name[]field.</source>
        <translation>Les noms des champs imbriqués sont reliés par deux traits de soulignement&#xa0;; une liste d’objets devient des éléments de ligne, name[]field.</translation>
    </message>
    <message>
        <source>Not known: Zapier says nowhere what becomes of null, of empty lists and objects and of lists in lists; it may leave them out.</source>
        <translation>Inconnu&#xa0;: Zapier n’indique nulle part ce que deviennent null, les listes et objets vides et les listes imbriquées&#xa0;; ils sont peut-être omis.</translation>
    </message>
    <message>
        <source>There are more fields than are shown here.</source>
        <translation>Il y a plus de champs qu’il n’en est affiché ici.</translation>
    </message>
    <message>
        <source>The payload is no JSON object. What a Catch Hook makes of it is not known.</source>
        <translation>Le contenu n’est pas un objet JSON. Ce qu’un Catch Hook en fait n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>hk::ActionSet</name>
    <message>
        <source>&amp;Add company…</source>
        <translation>&amp;Ajouter une entreprise…</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Zoom à &amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Hookkeeper</source>
        <translation>À propos de &amp;Hookkeeper</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Companies…</source>
        <translation>En&amp;treprises…</translation>
    </message>
    <message>
        <source>&amp;Addresses and proxy…</source>
        <translation>&amp;Adresses et proxy…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Masquer les données personnelles</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Page p&amp;récédente</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Préférence&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenue</translation>
    </message>
</context>
<context>
    <name>hk::AdditionalCard</name>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No URL</source>
        <translation>Pas d’URL</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>More endpoints</source>
        <translation>Autres points de terminaison</translation>
    </message>
    <message>
        <source>Other receivers, each with its own triggers, headers and pace.</source>
        <translation>D’autres récepteurs, chacun avec ses propres déclencheurs, en-têtes et débit.</translation>
    </message>
    <message>
        <source>Add endpoint…</source>
        <translation>Ajouter un point de terminaison…</translation>
    </message>
    <message>
        <source>There is none yet. The four URLs above are enough for most.</source>
        <translation>Aucun pour l’instant. Les quatre URL ci-dessus suffisent le plus souvent.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Stop testing %1</source>
        <translation>Arrêter le test de %1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;200 OK, 3 minutes ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <extracomment>%1: &quot;3 minutes ago&quot;</extracomment>
        <translation>échec, %1</translation>
    </message>
    <message>
        <source>an endpoint</source>
        <translation>un point de terminaison</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Libérer %1</translation>
    </message>
</context>
<context>
    <name>hk::AdvancedCard</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Retr&amp;y schedule</source>
        <translation>Délais entre &amp;tentatives</translation>
    </message>
    <message>
        <source>Time-&amp;out</source>
        <translation>Délai d’e&amp;xpiration</translation>
    </message>
    <message numerus="yes">
        <source>The waits after each failed attempt, ±20 %: %n attempt(s) within about %1, then the delivery has failed.</source>
        <translation>
            <numerusform>Les délais après chaque échec, ±20&#xa0;%&#xa0;: %n tentative en environ %1, puis la livraison est considérée comme échouée.</numerusform>
            <numerusform>Les délais après chaque échec, ±20&#xa0;%&#xa0;: %n tentatives en environ %1, puis la livraison est considérée comme échouée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai d’expiration</translation>
    </message>
    <message>
        <source>For a whole attempt, until the answer&apos;s last byte.</source>
        <translation>Pour une tentative entière, jusqu’au dernier octet de la réponse.</translation>
    </message>
</context>
<context>
    <name>hk::AnswersView</name>
    <message>
        <source>Answer of the other receiver</source>
        <translation>Réponse de l’autre récepteur</translation>
    </message>
    <message>
        <source>This receiver waits for the other’s answer.</source>
        <translation>Ce récepteur attend la réponse de l’autre.</translation>
    </message>
    <message>
        <source>This receiver answered: %1</source>
        <translation>Ce récepteur a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request was not forwarded.</source>
        <translation>La requête n’a pas été transférée.</translation>
    </message>
    <message>
        <source>The request was forwarded; there is no answer yet.</source>
        <translation>La requête a été transférée&#xa0;; il n’y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>What the other receiver answered was let go to save room.</source>
        <translation>La réponse de l’autre récepteur a été supprimée pour gagner de la place.</translation>
    </message>
    <message>
        <source>The other receiver did not answer: %1</source>
        <translation>L’autre récepteur n’a pas répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The other receiver answered after %1: %2</source>
        <translation>L’autre récepteur a répondu après %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer of this receiver</source>
        <translation>Réponse de ce récepteur</translation>
    </message>
    <message>
        <source>Below are the first %1 of %2 bytes.</source>
        <translation>Ci-dessous, les %1 premiers octets sur %2.</translation>
    </message>
    <message>
        <source>Its bytes were let go to save room.</source>
        <translation>Ses octets ont été supprimés pour gagner de la place.</translation>
    </message>
</context>
<context>
    <name>hk::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number, with the space that the language has before it.</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>Of everything in the window. Ctrl++, Ctrl+− and Ctrl+0 do the same.</source>
        <translation>De tout ce qui est dans la fenêtre. Ctrl++, Ctrl+− et Ctrl+0 font de même.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact: more rows at once</source>
        <translation>Compact&#xa0;: plus de lignes à la fois</translation>
    </message>
    <message>
        <source>R&amp;ows of lists</source>
        <translation>&amp;Lignes des listes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Animations</translation>
    </message>
    <message>
        <source>Black and white, an outline around everything, and a wide mark of what has the keyboard.</source>
        <translation>Noir et blanc, un contour autour de tout, et une marque large sur ce qui a le clavier.</translation>
    </message>
    <message>
        <source>The desktop asks for high contrast: its own colours are shown.</source>
        <translation>Le bureau demande un contraste élevé&#xa0;: ses propres couleurs sont affichées.</translation>
    </message>
    <message>
        <source>Nothing moves by itself.</source>
        <translation>Rien ne bouge de soi-même.</translation>
    </message>
    <message>
        <source>Menus may fade, and a bar runs while something is busy.</source>
        <translation>Les menus peuvent apparaître en fondu, et une barre défile tant que quelque chose est en cours.</translation>
    </message>
</context>
<context>
    <name>hk::AttemptEntry</name>
    <message>
        <source>Nothing was dialled.</source>
        <translation>Aucune connexion n’a été ouverte.</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>%1 joint</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate was not verified.</source>
        <translation>Le certificat du récepteur n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Show less of attempt %1</source>
        <translation>Afficher moins de la tentative %1</translation>
    </message>
    <message>
        <source>Show more of attempt %1</source>
        <translation>Afficher plus de la tentative %1</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy as cURL, as it was &amp;sent</source>
        <translation>Copier en cURL, tel qu’&amp;envoyé</translation>
    </message>
    <message>
        <source>&amp;Compare with the attempt before</source>
        <translation>&amp;Comparer avec la tentative précédente</translation>
    </message>
</context>
<context>
    <name>hk::AttemptList</name>
    <message>
        <source>Attempts, newest first</source>
        <translation>Tentatives, la plus récente d’abord</translation>
    </message>
    <message>
        <source>There was no attempt yet.</source>
        <translation>Aucune tentative pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier attempt(s)</source>
        <translation>
            <numerusform>Afficher %Ln tentative antérieure</numerusform>
            <numerusform>Afficher %Ln tentatives antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionCard</name>
    <message>
        <source>Endpoints that need attention</source>
        <translation>Points de terminaison à surveiller</translation>
    </message>
    <message>
        <source>None: every endpoint answers, and nothing waits to be sent again.</source>
        <translation>Aucun : tous répondent, et rien n’attend d’être renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>endpoints</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AttentionRow</name>
    <message>
        <source>Resend %1…</source>
        <extracomment>Opens the resend planner with so many failed deliveries.</extracomment>
        <translation>Renvoyer %1…</translation>
    </message>
    <message>
        <source>Resend what failed at %1: %2</source>
        <translation>Renvoyer ce qui a échoué à %1 : %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waits</source>
        <translation>L’envoi reprend, en commençant par ce qui attend</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Open the settings of %1</source>
        <translation>Ouvrir les réglages de %1</translation>
    </message>
    <message>
        <source>Show failed</source>
        <translation>Afficher les échecs</translation>
    </message>
    <message>
        <source>Show what failed at %1</source>
        <translation>Afficher ce qui a échoué à %1</translation>
    </message>
    <message>
        <source>Show waiting</source>
        <translation>Afficher ce qui attend</translation>
    </message>
    <message>
        <source>Show what waits for %1</source>
        <translation>Afficher ce qui attend %1</translation>
    </message>
</context>
<context>
    <name>hk::AuditDetail</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hachage de l’entrée</translation>
    </message>
    <message>
        <source>Time and origin of the entry</source>
        <translation>Heure et origine de l’entrée</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#xa0;:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Après&#xa0;:</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Choisissez une entrée pour voir ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>Whole store</source>
        <translation>Toute la base de données</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4</source>
        <extracomment>Number of an entry, who, company, time: &quot;Entry 12 · window:ada · co_1 · 14 May 2026, 15:41&quot;.</extracomment>
        <translation>Entrée %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>hk::AuditModel</name>
    <message>
        <source>Whole store</source>
        <translation>Toute la base de données</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>hk::AuditPage</name>
    <message>
        <source>Check for &amp;changes</source>
        <translation>&amp;Vérifier l’intégrité</translation>
    </message>
    <message>
        <source>Recomputes the hash of every entry: tells whether one was changed, moved or taken out</source>
        <translation>Recalcule le hachage de chaque entrée&#xa0;: indique si l’une d’elles a été modifiée, déplacée ou retirée</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>%1 · who changed or looked at what</source>
        <translation>%1 · qui a changé ou consulté quoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Vérification de toutes les entrées…</translation>
    </message>
    <message>
        <source>Nothing was changed, moved or taken out. Keep this head elsewhere to prove it later: %1</source>
        <translation>Rien n’a été modifié, déplacé ni retiré. Conservez cette tête ailleurs pour le prouver plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export the audit as CSV or, with .jsonl, as JSON Lines</source>
        <translation>Exporter l’audit en CSV ou, avec .jsonl, en JSON Lines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>
            <numerusform>%Ln entrée a été écrite dans %1.</numerusform>
            <numerusform>%Ln entrées ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::AuditView</name>
    <message>
        <source>Show &amp;new entries</source>
        <translation>Afficher les &amp;nouvelles entrées</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>Nothing in the audit fits the filter.</source>
        <translation>Rien dans l’audit ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Filter the audit</source>
        <translation>Filtrer l’audit</translation>
    </message>
    <message>
        <source>who:window what:settings time:&lt;7d or any text</source>
        <translation>who:window what:settings time:&lt;7d ou un texte quelconque</translation>
    </message>
    <message>
        <source>Fields: who, what, company, time. A minus sign in front excludes, * stands for anything.</source>
        <translation>Champs&#xa0;: who, what, company, time. Un signe moins devant exclut, * remplace n’importe quoi.</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Entrées de qui</translation>
    </message>
    <message>
        <source>This company and the store</source>
        <translation>Cette entreprise et la base de données</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Toutes les entreprises</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Entrées de l’audit</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Rien n’est enregistré pour l’instant</translation>
    </message>
    <message>
        <source>Who changes settings, looks at a key or sends something again is recorded here, with what stood there before and after.</source>
        <translation>Qui modifie des paramètres, consulte une clé ou renvoie quelque chose est enregistré ici, avec ce qu’il y avait avant et après.</translation>
    </message>
    <message>
        <source>Open webhook &amp;settings</source>
        <translation>Ouvrir les réglages &amp;webhooks</translation>
    </message>
</context>
<context>
    <name>hk::BarPlot</name>
    <message>
        <source>Choose a bar with the arrow keys, open it with Enter.</source>
        <translation>Choisissez une barre avec les flèches, ouvrez-la avec Entrée.</translation>
    </message>
</context>
<context>
    <name>hk::Bars</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month below a chart, as in &quot;14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>An hour of a day: &quot;14 May, 15:00 to 16:00&quot;.</extracomment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <extracomment>Weekday, day and month, as in &quot;Thursday, 14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>dddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;14 May, 14:05&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>%1 is a city: &quot;Toronto time&quot;.</extracomment>
        <translation>heure de %1</translation>
    </message>
</context>
<context>
    <name>hk::BehaviourDialog</name>
    <message>
        <source>Give the sender the &amp;other&apos;s answer</source>
        <translation>Transmettre à l’expéditeur la réponse de l’a&amp;utre</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>How the receiver behaves</source>
        <translation>Comportement du récepteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Ré&amp;ponse</translation>
    </message>
    <message>
        <source>One after the other, the last one stays: 503*2,200 or delay=5s:500 or 200:type=text/html:body=&apos;…&apos;</source>
        <translation>L’une après l’autre, la dernière reste&#xa0;: 503*2,200 ou delay=5s:500 ou 200:type=text/html:body=&apos;…&apos;</translation>
    </message>
    <message>
        <source>What fits no rule is answered so.</source>
        <translation>Réponse à ce qui ne correspond à aucune règle.</translation>
    </message>
    <message>
        <source>No, plain http</source>
        <translation>Non, http sans chiffrement</translation>
    </message>
    <message>
        <source>https with a good certificate</source>
        <translation>https avec un bon certificat</translation>
    </message>
    <message>
        <source>https, the certificate has expired</source>
        <translation>https, le certificat a expiré</translation>
    </message>
    <message>
        <source>https, the certificate is another host&apos;s</source>
        <translation>https, le certificat est celui d’un autre hôte</translation>
    </message>
    <message>
        <source>https, the certificate signs itself</source>
        <translation>https, le certificat est autosigné</translation>
    </message>
    <message>
        <source>A URL; empty: nowhere</source>
        <translation>Une URL&#xa0;; vide&#xa0;: nulle part</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>É&amp;couter sur</translation>
    </message>
    <message>
        <source>&amp;Forward to</source>
        <translation>Trans&amp;férer vers</translation>
    </message>
    <message>
        <source>Only programs on this computer can send here.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent envoyer ici.</translation>
    </message>
    <message>
        <source>Others in the network can send here, and nobody is asked who they are.</source>
        <translation>D’autres ordinateurs du réseau peuvent envoyer ici, et personne ne doit s’identifier.</translation>
    </message>
    <message>
        <source>Everything that arrives from now on is sent to %1, with its headers and its signature.</source>
        <translation>Tout ce qui arrive désormais est envoyé vers %1, avec ses en-têtes et sa signature.</translation>
    </message>
    <message>
        <source>Other computers can send to this one through %1, and see its answers.</source>
        <translation>D’autres ordinateurs peuvent envoyer à celui-ci par %1, et voir ses réponses.</translation>
    </message>
    <message>
        <source>Forward to %1?</source>
        <translation>Transférer vers %1&#xa0;?</translation>
    </message>
    <message>
        <source>Let other computers send here?</source>
        <translation>Autoriser d’autres ordinateurs à envoyer ici&#xa0;?</translation>
    </message>
    <message>
        <source>This reaches beyond this computer.</source>
        <translation>La portée dépasse cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>C&amp;onfirmer</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Ways to answer, good ones and bad ones</source>
        <translation>Façons de répondre, bonnes et mauvaises</translation>
    </message>
</context>
<context>
    <name>hk::BodyView</name>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <extracomment>A body as hexadecimal digits.</extracomment>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Save body as…</source>
        <translation>Enregistrer le corps sous…</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les premiers %1 sur %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Shown as it came: it is larger than %1.</source>
        <translation>Affiché tel qu’il est arrivé : il dépasse %1.</translation>
    </message>
    <message>
        <source>Save body as</source>
        <translation>Enregistrer le corps sous</translation>
    </message>
    <message>
        <source>The body is in %1.</source>
        <translation>Le corps est dans %1.</translation>
    </message>
</context>
<context>
    <name>hk::Changes</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Name of %1 in the payload</source>
        <translation>Nom de «&#xa0;%1&#xa0;» dans le contenu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An endpoint&apos;s name, and which of its settings: &quot;CRM: triggers&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>hk::ChangesBar</name>
    <message>
        <source>Review changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 unsaved changes · 1 problem to fix&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problème à corriger</numerusform>
            <numerusform>%n problèmes à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <extracomment>The table that stands in the place of the chart %1.</extracomment>
        <translation>%1, en tableau</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show “%1” as a chart</source>
        <extracomment>%1 is the title of the card: &quot;Response time&quot;.</extracomment>
        <translation>Afficher « %1 » en graphique</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>Afficher « %1 » en tableau</translation>
    </message>
</context>
<context>
    <name>hk::Charts</name>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai prévu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>p50</source>
        <extracomment>The 50th percentile of response times, at the end of its line.</extracomment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>The 95th percentile of response times, at the end of its line.</extracomment>
        <translation>p95</translation>
    </message>
</context>
<context>
    <name>hk::CheckSignatureDialog</name>
    <message>
        <source>It matches: the default key, the external id, made it.</source>
        <translation>Elle correspond&#xa0;: elle a été créée avec la clé par défaut, l’identifiant externe.</translation>
    </message>
    <message>
        <source>It matches: the hash key that is set made it.</source>
        <translation>Elle correspond&#xa0;: elle a été créée avec la clé de hachage définie.</translation>
    </message>
    <message>
        <source>The old key made it, which retires when the rotation ends: this receiver has not changed over yet.</source>
        <translation>Elle a été créée avec l’ancienne clé, qui se retire à la fin de la rotation&#xa0;: ce récepteur n’a pas encore changé de clé.</translation>
    </message>
    <message>
        <source>The new key made it: this receiver has changed over.</source>
        <translation>Elle a été créée avec la nouvelle clé&#xa0;: ce récepteur a changé de clé.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Vérifier une signature</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It matches: the pasted key made it.</source>
        <translation>Elle correspond&#xa0;: elle a été créée avec la clé collée.</translation>
    </message>
    <message>
        <source>What was tried:</source>
        <translation>Ce qui a été essayé&#xa0;:</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Paste what a receiver got or has computed: you are told which key made the signature, or why none did. What is said is computed, never guessed.</source>
        <translation>Collez ce qu’un récepteur a reçu ou calculé&#xa0;: vous saurez quelle clé a créé la signature, ou pourquoi aucune ne l’a créée. Le résultat est calculé, jamais deviné.</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Détail du calcul</translation>
    </message>
    <message>
        <source>Copy how it is computed</source>
        <translation>Copier le détail du calcul</translation>
    </message>
</context>
<context>
    <name>hk::CheckSignatureForm</name>
    <message>
        <source>The keys of %1</source>
        <translation>Les clés de %1</translation>
    </message>
    <message>
        <source>Another key, pasted here</source>
        <translation>Une autre clé, collée ici</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the body from a file</source>
        <translation>Ouvrir le corps depuis un fichier</translation>
    </message>
    <message>
        <source>Check &amp;with</source>
        <translation>&amp;Vérifier avec</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;En-tête</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signature</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>Cor&amp;ps</translation>
    </message>
    <message>
        <source>It is kept nowhere. Blanks around it count.</source>
        <translation>Elle n’est conservée nulle part. Les espaces autour comptent.</translation>
    </message>
    <message>
        <source>Open the body</source>
        <translation>Ouvrir le corps</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The bytes of %1, exactly: %2.</source>
        <translation>Les octets de %1, exactement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Every byte counts. If line ends or blanks may have changed on the way, open a file instead.</source>
        <translation>Chaque octet compte. Si des fins de ligne ou des espaces ont pu changer en route, ouvrez plutôt un fichier.</translation>
    </message>
    <message>
        <source>The bytes of the request, exactly: %1.</source>
        <translation>Les octets de la requête, exactement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paste the key that the receiver has.</source>
        <translation>Collez la clé que possède le récepteur.</translation>
    </message>
    <message>
        <source>Paste the value of the header.</source>
        <translation>Collez la valeur de l’en-tête.</translation>
    </message>
    <message>
        <source>It is part of what is signed.</source>
        <translation>Elle fait partie de ce qui est signé.</translation>
    </message>
</context>
<context>
    <name>hk::Chip</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A filter and how many rows it would show: &quot;Failed 41&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  …</source>
        <extracomment>A filter whose rows are being counted: &quot;Failed …&quot;.</extracomment>
        <translation>%1  …</translation>
    </message>
</context>
<context>
    <name>hk::ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Effacer le champ</translation>
    </message>
</context>
<context>
    <name>hk::CloseDialog</name>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Go on sending in the background?</source>
        <translation>Continuer à envoyer en arrière-plan&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Remember my answer</source>
        <translation>&amp;Mémoriser ma réponse</translation>
    </message>
    <message>
        <source>Then webhooks go out and are tried again as before, and notices pop up. The icon in the tray brings the window back. When you quit, what is queued waits until the next start.</source>
        <translation>Les webhooks partent alors et sont réessayés comme avant, et les notifications s’affichent. L’icône de la zone de notification ramène la fenêtre. Quand vous quittez, ce qui est en file attend le prochain démarrage.</translation>
    </message>
    <message>
        <source>Then webhooks go out and are tried again as before, and notices pop up. This desktop has no tray: start Hookkeeper again to bring the window back. When you quit, what is queued waits until the next start.</source>
        <translation>Les webhooks partent alors et sont réessayés comme avant, et les notifications s’affichent. Ce bureau n’a pas de zone de notification&#xa0;: relancez Hookkeeper pour ramener la fenêtre. Quand vous quittez, ce qui est en file attend le prochain démarrage.</translation>
    </message>
    <message>
        <source>The preferences can change it.</source>
        <translation>Les préférences permettent d’en changer.</translation>
    </message>
    <message>
        <source>&amp;Keep sending</source>
        <translation>&amp;Continuer à envoyer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hk::CodeDialog</name>
    <message>
        <source>Code for receivers</source>
        <translation>Code pour les récepteurs</translation>
    </message>
    <message>
        <source>Checks the signature as this company writes it, with nothing but the language&apos;s own library. The hash key is not in it: the receiver reads it from its environment.</source>
        <translation>Vérifie la signature telle que cette entreprise l’écrit, avec la seule bibliothèque standard du langage. La clé de hachage n’y figure pas&#xa0;: le récepteur la lit dans son environnement.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hk::CodeView</name>
    <message>
        <source>Tab indents; press Esc, then Tab to leave the editor.</source>
        <translation>Tab ajoute un retrait&#xa0;; appuyez sur Échap, puis sur Tab pour quitter l’éditeur.</translation>
    </message>
</context>
<context>
    <name>hk::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Desce&amp;ndre</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hk::CommandPalette</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where an action is: a page, and a menu. &quot;Deliveries · Delivery&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing that is possible now is called like that.</source>
        <translation>Rien de ce qui est possible maintenant ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>hk::CompaniesDialog</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Archivée %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Search by name or external id</source>
        <translation>Rechercher par nom ou identifiant externe</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Rechercher des entreprises</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Ar&amp;chive</source>
        <translation>Ar&amp;chiver</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importer un CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take &amp;out of archive</source>
        <translation>&amp;Retirer des archives</translation>
    </message>
    <message>
        <source>What waited goes out.</source>
        <translation>Ce qui était en attente est envoyé.</translation>
    </message>
    <message>
        <source>It takes no events, and what waits is held. Nothing is lost.</source>
        <translation>Elle ne reçoit aucun événement, et ce qui est en attente est suspendu. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>Importer des entreprises</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is in the archive: it takes no events, and what waits is held. Nothing is lost.</source>
        <translation>«&#xa0;%1&#xa0;» est dans les archives&#xa0;: elle ne reçoit aucun événement, et ce qui est en attente est suspendu. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>“%1” is in use again, and what waited goes out.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau active, et ce qui était en attente est envoyé.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyDialog</name>
    <message>
        <source>Add company</source>
        <translation>Ajouter une entreprise</translation>
    </message>
    <message>
        <source>Edit company</source>
        <translation>Modifier l’entreprise</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;External id</source>
        <translation>&amp;Identifiant externe</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>Webhook URLs must use https, except to this computer.</source>
        <translation>Les URL de webhook doivent utiliser https, sauf vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Webhook URLs may use plain http.</source>
        <translation>Les URL de webhook peuvent utiliser http sans chiffrement.</translation>
    </message>
    <message>
        <source>Receivers and scripts know the company by it: it stays.</source>
        <translation>C’est par lui que les récepteurs et les scripts reconnaissent l’entreprise&#xa0;: il ne change pas.</translation>
    </message>
    <message>
        <source>What your own system calls the company. It is also the default hash key, and cannot be changed later.</source>
        <translation>Le nom que votre propre système donne à l’entreprise. C’est aussi la clé de hachage par défaut&#xa0;; il ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The copy gets the URLs, endpoints and settings, and sends to them from its first event on. It does not get the hash key: until one is set, it signs with its external id.</source>
        <translation>La copie reçoit les URL, les points de terminaison et les paramètres, et y envoie dès son premier événement. Elle ne reçoit pas la clé de hachage&#xa0;: tant qu’aucune n’est définie, elle signe avec son identifiant externe.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyImportDialog</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>cleared: %1</source>
        <translation>effacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Leave out what is refused</source>
        <translation>&amp;Omettre ce qui est refusé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import companies</source>
        <translation>Importer des entreprises</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>To be added: %1. To be changed: %2. Unchanged: %3. Refused: %4.</source>
        <translation>À ajouter&#xa0;: %1. À modifier&#xa0;: %2. Inchangées&#xa0;: %3. Refusées&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>hk::CompanyStates</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>hk::CompareView</name>
    <message>
        <source>Attempt %1 · %2</source>
        <comment>number, then how it ended</comment>
        <translation>Tentative %1 · %2</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Ignore name order</source>
        <translation>Ignorer l’ordre des noms</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Il n’y a aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln difference(s).</source>
        <translation>
            <numerusform>Il y a plus de %Ln différence.</numerusform>
            <numerusform>Il y a plus de %Ln différences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
</context>
<context>
    <name>hk::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>hk::ConflictDialog</name>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ces valeurs</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Ma valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>L’autre valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and one of its two values: &quot;Time-out, mine: 20s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Other values were saved in the meantime. Choose for each field; nothing is saved before you save.</source>
        <translation>D’autres valeurs ont été enregistrées entre-temps. Choisissez pour chaque champ ; rien n’est enregistré tant que vous n’enregistrez pas.</translation>
    </message>
</context>
<context>
    <name>hk::DaysField</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field; the plural is that of the number.</extracomment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesList</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Show all t&amp;ime</source>
        <translation>Affic&amp;her depuis le début</translation>
    </message>
    <message>
        <source>&amp;Send a test event</source>
        <translation>&amp;Envoyer un événement de test</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>Effa&amp;cer le filtre</translation>
    </message>
    <message>
        <source>Retr&amp;y</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No delivery of this period fits the filter.</source>
        <translation>Aucune livraison de cette période ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No delivery fits the filter.</source>
        <translation>Aucune livraison ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No deliveries in this period</source>
        <translation>Aucune livraison pour cette période</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Aucune livraison pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w more than %Ln new delivery(ies)</source>
        <translation>
            <numerusform>Afficher plus de %Ln nou&amp;velle livraison</numerusform>
            <numerusform>Afficher plus de %Ln nou&amp;velles livraisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w %Ln new delivery(ies)</source>
        <translation>
            <numerusform>Afficher %Ln nou&amp;velle livraison</numerusform>
            <numerusform>Afficher %Ln nou&amp;velles livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Each event that is sent shows here with every attempt, to be found, explained and sent again.</source>
        <translation>Chaque événement envoyé s’affiche ici avec toutes ses tentatives, pour être retrouvé, expliqué et renvoyé.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesPage</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hk::DeliveriesTable</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryActions</name>
    <message>
        <source>Send it again?</source>
        <translation>Renvoyer&#xa0;?</translation>
    </message>
    <message>
        <source>This event was delivered already.</source>
        <translation>Cet événement a déjà été livré.</translation>
    </message>
    <message>
        <source>The receiver gets the same event a second time; its event ID stays the same.</source>
        <translation>Le récepteur reçoit le même événement une seconde fois&#xa0;; son ID d’événement reste le même.</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resent as %1</source>
        <translation>Renvoyée sous l’ID %1</translation>
    </message>
    <message>
        <source>Not resent, because of its status: %1</source>
        <extracomment>%1 is a status, such as &quot;Retrying&quot;.</extracomment>
        <translation>Non renvoyée, en raison de son état&#xa0;: %1</translation>
    </message>
    <message>
        <source>The next attempt is due now.</source>
        <translation>La prochaine tentative part dès maintenant.</translation>
    </message>
    <message>
        <source>Cancel the delivery?</source>
        <translation>Annuler la livraison&#xa0;?</translation>
    </message>
    <message>
        <source>It is sent no more. The event stays in the list.</source>
        <translation>Elle ne sera plus envoyée. L’événement reste dans la liste.</translation>
    </message>
    <message>
        <source>What is on the wire at this moment is not called back.</source>
        <translation>Ce qui est en cours de transmission n’est pas rappelé.</translation>
    </message>
    <message>
        <source>&amp;Cancel delivery</source>
        <translation>&amp;Annuler la livraison</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>The delivery is cancelled.</source>
        <translation>La livraison est annulée.</translation>
    </message>
    <message>
        <source>The cURL command is on the clipboard, freshly signed and without the key.</source>
        <translation>La commande cURL est dans le presse-papiers, avec une nouvelle signature et sans la clé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are due now.</source>
        <translation>
            <numerusform>%Ln livraison est due maintenant.</numerusform>
            <numerusform>%Ln livraisons sont dues maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln delivery(ies)?</source>
        <translation>
            <numerusform>Annuler %Ln livraison ?</numerusform>
            <numerusform>Annuler %Ln livraisons ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not finished are sent no more. The events stay in the list.</source>
        <translation>Celles qui ne sont pas terminées ne sont plus envoyées. Les événements restent dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Cancel deliveries</source>
        <translation>&amp;Annuler les livraisons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are cancelled.</source>
        <translation>
            <numerusform>%Ln livraison est annulée.</numerusform>
            <numerusform>%Ln livraisons sont annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, already finished.</source>
        <translation>
            <numerusform>%Ln laissée de côté, déjà terminée.</numerusform>
            <numerusform>%Ln laissées de côté, déjà terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, on the wire or waiting for an earlier one.</source>
        <translation>
            <numerusform>%Ln laissée de côté, en cours d’envoi ou en attente d’une antérieure.</numerusform>
            <numerusform>%Ln laissées de côté, en cours d’envoi ou en attente d’une antérieure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait all the same: held, or without a URL.</source>
        <translation>
            <numerusform>%Ln d’entre elles attend malgré tout&#xa0;: retenue ou sans URL.</numerusform>
            <numerusform>%Ln d’entre elles attendent malgré tout&#xa0;: retenues ou sans URL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, of a paused plan.</source>
        <translation>
            <numerusform>%Ln laissée de côté, d’un plan en pause.</numerusform>
            <numerusform>%Ln laissées de côté, d’un plan en pause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryCopies</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <extracomment>%1 is a value, such as a name or an id.</extracomment>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>Copy &amp;delivery ID</source>
        <translation>Copier l’ID de &amp;livraison</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>Copier l’ID d’é&amp;vénement</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le l&amp;ien</translation>
    </message>
    <message>
        <source>Copy as &amp;cURL, freshly signed</source>
        <translation>Copier en &amp;cURL, signé à nouveau</translation>
    </message>
    <message>
        <source>Copy as cURL, as it was &amp;sent</source>
        <translation>Copier en cURL, tel qu’&amp;envoyé</translation>
    </message>
    <message>
        <source>The request as it was sent is on the clipboard as a cURL command.</source>
        <translation>La requête telle qu’envoyée est dans le presse-papiers sous forme de commande cURL.</translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>&amp;Filtrer par cette valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and its value: &quot;Customer: 4711&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryDesk</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These are more rows than can be chosen one by one. Choose fewer.</source>
        <translation>Cela fait plus de lignes qu’on ne peut en choisir une à une. Choisissez-en moins.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>These are more rows than can be chosen one by one. Narrow the filter and use “Resend all that match”.</source>
        <translation>Ces lignes sont trop nombreuses pour être choisies une à une. Affinez le filtre et utilisez «&#xa0;Renvoyer toutes celles qui correspondent&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) that you selected</source>
        <translation>
            <numerusform>%Ln livraison sélectionnée</numerusform>
            <numerusform>%Ln livraisons sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryExportDialog</name>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, pour un tableur</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, pour des programmes</translation>
    </message>
    <message>
        <source>HTTP archive (HAR 1.2)</source>
        <translation>Archive HTTP (HAR 1.2)</translation>
    </message>
    <message>
        <source>Evidence, a page to read and print</source>
        <translation>Preuves, une page à lire et à imprimer</translation>
    </message>
    <message>
        <source>A row for each delivery, without payloads. Cells that a spreadsheet would take for formulas are made plain text.</source>
        <translation>Une ligne par livraison, sans contenu. Les cellules qu’un tableur prendrait pour des formules deviennent du texte.</translation>
    </message>
    <message>
        <source>A line for each delivery, with its payload and every attempt.</source>
        <translation>Une ligne par livraison, avec son contenu et chaque tentative.</translation>
    </message>
    <message>
        <source>An entry for each attempt: request, response and how long each phase took. Browsers and other tools open it.</source>
        <translation>Une entrée par tentative : requête, réponse et durée de chaque phase. Les navigateurs et d’autres outils l’ouvrent.</translation>
    </message>
    <message>
        <source>What was sent, when, what came back, how each signature comes about. One HTML file for at most %1 deliveries.</source>
        <translation>Ce qui a été envoyé et quand, ce qui est revenu, comment chaque signature se forme. Un fichier HTML pour %1 livraisons au plus.</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>&amp;Masquer les données personnelles</translation>
    </message>
    <message>
        <source>Show the &amp;signatures that were sent</source>
        <translation>Afficher les &amp;signatures envoyées</translation>
    </message>
    <message>
        <source>Export deliveries</source>
        <translation>Exporter des livraisons</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only the %Ln selected delivery(ies)</source>
        <translation>
            <numerusform>Seulement la livraison &amp;choisie (%Ln)</numerusform>
            <numerusform>Seulement les %Ln livraisons &amp;choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Keys, cookies and other secrets are left out in any case.</source>
        <translation>Les clés, cookies et autres secrets sont omis dans tous les cas.</translation>
    </message>
    <message>
        <source>Deliveries written</source>
        <translation>Livraisons écrites</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln livraison</numerusform>
            <numerusform>%Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>How many there are shows while they are written.</source>
        <translation>Leur nombre apparaît pendant l’écriture.</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 sur %2 écrites</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrites</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Evidence, a PDF</source>
        <translation>Preuves, un PDF</translation>
    </message>
    <message>
        <source>The same as the page, as a PDF to send and to print. For at most %1 deliveries.</source>
        <translation>Comme la page, en PDF à envoyer et à imprimer. Pour %1 livraisons au maximum.</translation>
    </message>
    <message>
        <source>Names, e-mails, phones, addresses, confirmation numbers, notes and custom fields read [masked], in payloads, answers and columns.</source>
        <translation>Les noms, e-mails, téléphones, adresses, numéros de confirmation, notes et champs personnalisés deviennent [masked] dans les contenus, les réponses et les colonnes.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryFiles</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) written to %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%Ln livraison écrite dans %1</numerusform>
            <numerusform>%Ln livraisons écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported deliveries and HTTP archives (%1)</source>
        <translation>Livraisons exportées et archives HTTP (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Consulter un fichier</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryHead</name>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyée</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Copy as cURL (Ctrl+Shift+C)</source>
        <translation>Copier en cURL (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Open in Simulator</source>
        <translation>Ouvrir dans le Simulateur</translation>
    </message>
    <message>
        <source>Copy and filter</source>
        <translation>Copier et filtrer</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Copy delivery ID</source>
        <translation>Copier l’ID de livraison</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <translation>%1 · simulée</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Resend of %1</source>
        <translation>Renvoi de %1</translation>
    </message>
    <message>
        <source>Resent as %1</source>
        <translation>Renvoyée sous l’ID %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier resend(s)</source>
        <translation>
            <numerusform>et %Ln renvoi antérieur</numerusform>
            <numerusform>et %Ln renvois antérieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The data of this event were erased; it cannot be sent again.</source>
        <translation>Les données de cet événement ont été effacées&#xa0;; il ne peut pas être renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: more than %Ln others since %1</source>
        <extracomment>%1 is a moment: &quot;14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>La dernière tentative a échoué de la même façon&#xa0;: plus de %Ln autre depuis %1</numerusform>
            <numerusform>La dernière tentative a échoué de la même façon&#xa0;: plus de %Ln autres depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last attempt failed the same way: %Ln more since %1</source>
        <translation>
            <numerusform>La dernière tentative a échoué de la même façon&#xa0;: %Ln autre depuis %1</numerusform>
            <numerusform>La dernière tentative a échoué de la même façon&#xa0;: %Ln autres depuis %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::DeliveryInspector</name>
    <message>
        <source>Select a delivery to look at it.</source>
        <translation>Sélectionnez une livraison pour l’examiner.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Request as it was sent</source>
        <translation>Requête telle qu’envoyée</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>Conten&amp;u</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Re&amp;quête</translation>
    </message>
    <message>
        <source>Resp&amp;onse</source>
        <translation>Répon&amp;se</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Tentatives</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui a été reçu en retour</translation>
    </message>
    <message>
        <source>&amp;Attempts %1</source>
        <translation>&amp;Tentatives %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Nothing came back yet.</source>
        <translation>Rien n’a encore été reçu en retour.</translation>
    </message>
    <message>
        <source>There was more; the first 64 KB are kept.</source>
        <translation>Il y avait davantage&#xa0;; les premiers 64&#xa0;ko sont conservés.</translation>
    </message>
    <message>
        <source>Parts of the delivery</source>
        <translation>Parties de la livraison</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Erased on %1 at the request of whom it was about.</source>
        <translation>Effacé le %1 à la demande de la personne concernée.</translation>
    </message>
</context>
<context>
    <name>hk::DeliveryMenu</name>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Resend all that &amp;match…</source>
        <translation>Renvoyer &amp;toutes celles qui correspondent…</translation>
    </message>
    <message>
        <source>Resend &amp;plans…</source>
        <translation>&amp;Plans de renvoi…</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>Réessayer &amp;maintenant</translation>
    </message>
    <message>
        <source>C&amp;ancel delivery…</source>
        <translation>A&amp;nnuler la livraison…</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>&amp;Copier en cURL</translation>
    </message>
    <message>
        <source>Open in &amp;Simulator</source>
        <translation>Ouvrir dans le &amp;Simulateur</translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation>A&amp;nnuler…</translation>
    </message>
    <message>
        <source>Cancel delivery</source>
        <translation>Annuler la livraison</translation>
    </message>
    <message>
        <source>Ends its attempts for good</source>
        <translation>Met définitivement fin à ses tentatives</translation>
    </message>
    <message>
        <source>Makes the next attempt due at once</source>
        <translation>Lance la prochaine tentative sans attendre</translation>
    </message>
    <message>
        <source>More to do with these deliveries</source>
        <translation>Autres actions pour ces livraisons</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %Ln…</source>
        <translation>
            <numerusform>&amp;Renvoyer %Ln…</numerusform>
            <numerusform>&amp;Renvoyer %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a delivery first.</source>
        <translation>Sélectionnez d’abord une livraison.</translation>
    </message>
    <message>
        <source>&amp;Hold the endpoint…</source>
        <translation>&amp;Suspendre le point de terminaison…</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Look at a file…</source>
        <translation>Consu&amp;lter un fichier…</translation>
    </message>
    <message>
        <source>Re&amp;tention…</source>
        <translation>Conser&amp;vation…</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s &amp;data…</source>
        <translation>Effacer les &amp;données d’un client…</translation>
    </message>
    <message>
        <source>&amp;Jump to a date…</source>
        <translation>A&amp;ller à une date…</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Col&amp;onnes…</translation>
    </message>
    <message>
        <source>C&amp;ompare the two</source>
        <translation>C&amp;omparer les deux</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln &amp;now</source>
        <translation>
            <numerusform>Réessayer %Ln &amp;maintenant</numerusform>
            <numerusform>Réessayer %Ln &amp;maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel %Ln…</source>
        <translation>
            <numerusform>A&amp;nnuler %Ln…</numerusform>
            <numerusform>A&amp;nnuler %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the endpoint a&amp;gain</source>
        <translation>Envoyer à nouvea&amp;u au point de terminaison</translation>
    </message>
    <message>
        <source>The data of this event were erased; it cannot be sent again.</source>
        <translation>Les données de cet événement ont été effacées&#xa0;; il ne peut pas être renvoyé.</translation>
    </message>
    <message>
        <source>Sends the selected ones again</source>
        <translation>Renvoie celles qui sont sélectionnées</translation>
    </message>
    <message>
        <source>Sends the same event again</source>
        <translation>Renvoie le même événement</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurre&amp;nce précédente</translation>
    </message>
</context>
<context>
    <name>hk::DemoCompany</name>
    <message>
        <source>Northwind Clinics (demo)</source>
        <translation>Northwind Clinics (démo)</translation>
    </message>
</context>
<context>
    <name>hk::DifferenceTable</name>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Another order</source>
        <extracomment>An object&apos;s names stand in another order.</extracomment>
        <translation>Autre ordre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln equal</source>
        <extracomment>A part of a message, such as its headers, in which nothing differs.</extracomment>
        <translation>
            <numerusform>%1 : %Ln identique</numerusform>
            <numerusform>%1 : %Ln identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more; the rest was not compared.</source>
        <translation>Il y en a davantage ; le reste n’a pas été comparé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal</source>
        <comment>parts of two texts</comment>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, then where</comment>
        <extracomment>What happened, then where: &quot;Changed $.customer.email&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>Copy &amp;place</source>
        <translation>Copier l’&amp;emplacement</translation>
    </message>
    <message>
        <source>Copy value &amp;before</source>
        <translation>Copier la valeur d’&amp;avant</translation>
    </message>
    <message>
        <source>Copy value &amp;after</source>
        <translation>Copier la valeur d’a&amp;près</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <comment>the names in an object</comment>
        <translation>Ordre de %1</translation>
    </message>
</context>
<context>
    <name>hk::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>hk::EndpointActions</name>
    <message>
        <source>“%1” was saved. The next attempt uses it.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré. La prochaine tentative en tient compte.</translation>
    </message>
    <message>
        <source>Testing “%1”…</source>
        <translation>Test de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>L’envoi reprend, en commençant par ce qui était en attente.</translation>
    </message>
    <message>
        <source>Remove endpoint</source>
        <translation>Supprimer le point de terminaison</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What waits for it is cancelled. What was sent stays in the deliveries.</source>
        <translation>Ce qui l’attend est annulé. Ce qui a été envoyé reste dans les livraisons.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>“%1” was removed; deliveries cancelled: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé&#xa0;; livraisons annulées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The test was stopped. Its event may have gone out before.</source>
        <translation>Le test a été arrêté. Son événement est peut-être déjà parti.</translation>
    </message>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Rien ne lui est envoyé pour l’instant&#xa0;; les envois dus attendent.</translation>
    </message>
</context>
<context>
    <name>hk::EndpointDialog</name>
    <message>
        <source>Endpoint “%1”</source>
        <translation>Point de terminaison «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Ajouter un point de terminaison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What you and your colleagues call it.</source>
        <translation>Le nom que vous et vos collègues lui donnez.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Empty: nothing is sent to it.</source>
        <translation>Vide&#xa0;: rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>Only events whose payload fits, such as appointment.locationId:12. Empty: every event.</source>
        <translation>Seulement les événements dont le contenu correspond, par exemple appointment.locationId:12. Vide&#xa0;: tous les événements.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>En-t&amp;êtes</translation>
    </message>
    <message>
        <source>Sent with every attempt. Secret values are kept sealed and shown as dots everywhere.</source>
        <translation>Envoyés avec chaque tentative. Les valeurs secrètes sont conservées scellées et affichées partout sous forme de points.</translation>
    </message>
    <message>
        <source>At a &amp;time</source>
        <translation>En &amp;parallèle</translation>
    </message>
    <message>
        <source>Requests that may run side by side, 1 to 64.</source>
        <translation>Nombre de requêtes simultanées autorisées, de 1 à 64.</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>&amp;Limite de débit</translation>
    </message>
    <message>
        <source>Such as 10/s or 100/m; none: as fast as it answers.</source>
        <translation>Par exemple 10/s ou 100/m&#xa0;; none&#xa0;: aussi vite qu’il répond.</translation>
    </message>
    <message>
        <source>Time-&amp;out</source>
        <translation>Délai d’e&amp;xpiration</translation>
    </message>
    <message>
        <source>Empty: the company&apos;s, %1.</source>
        <translation>Vide&#xa0;: celui de l’entreprise, %1.</translation>
    </message>
    <message>
        <source>Retry &amp;schedule</source>
        <translation>Délais entre &amp;tentatives</translation>
    </message>
    <message>
        <source>Keep the events of an appointment in order</source>
        <translation>Respecter l’ordre des événements d’un rendez-vous</translation>
    </message>
    <message>
        <source>A later event waits until the earlier one is delivered or given up.</source>
        <translation>Un événement ultérieur attend que le précédent soit livré ou abandonné.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autorité</translation>
    </message>
    <message>
        <source>One is stored</source>
        <translation>Une est enregistrée</translation>
    </message>
    <message>
        <source>One of its own is trusted beside those of the system.</source>
        <translation>Une autorité propre est reconnue en plus de celles du système.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>For a receiver whose certificate was made by your own authority: the authority&apos;s certificate, a PEM file.</source>
        <translation>Pour un récepteur dont le certificat vient de votre propre autorité&#xa0;: le certificat de l’autorité, un fichier PEM.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>Certificat d’une autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The URL</source>
        <translation>L’URL</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
</context>
<context>
    <name>hk::EndpointHold</name>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Rien ne lui est envoyé pour l’instant&#xa0;; les envois dus attendent.</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>L’envoi reprend, en commençant par ce qui était en attente.</translation>
    </message>
</context>
<context>
    <name>hk::EndpointsCard</name>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>HTTPS is required in production. Empty means “do not send”.</source>
        <translation>HTTPS est obligatoire en production. Vide signifie «&#xa0;ne pas envoyer&#xa0;».</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Test all URLs</source>
        <translation>Tester toutes les URL</translation>
    </message>
    <message>
        <source>Sends one marked test event to each URL</source>
        <translation>Envoie à chaque URL un événement marqué comme test</translation>
    </message>
    <message>
        <source>Use the &amp;local receiver</source>
        <translation>E&amp;mployer le récepteur local</translation>
    </message>
    <message>
        <source>Starts it and enters its address for each category; nothing is saved yet</source>
        <translation>Le démarre et saisit son adresse pour chaque catégorie&#xa0;; rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>No URL is set yet: enter that of whoever takes the events, or try it with the receiver of this program.</source>
        <translation>Aucune URL n’est encore définie&#xa0;: saisissez celle de qui reçoit les événements, ou essayez avec le récepteur de ce programme.</translation>
    </message>
    <message>
        <source>No URL is set yet: enter that of whoever takes the events.</source>
        <translation>Aucune URL n’est encore définie&#xa0;: saisissez celle de qui reçoit les événements.</translation>
    </message>
</context>
<context>
    <name>hk::EnvironmentMark</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>A production company: its webhook URLs must use https, except to this computer.</source>
        <translation>Entreprise en production&#xa0;: ses URL de webhook doivent utiliser https, sauf vers cet ordinateur.</translation>
    </message>
    <message>
        <source>A test company: its webhook URLs may use plain http.</source>
        <translation>Entreprise de test&#xa0;: ses URL de webhook peuvent utiliser http sans chiffrement.</translation>
    </message>
    <message>
        <source>%1 (production) – Hookkeeper</source>
        <translation>%1 (production) – Hookkeeper</translation>
    </message>
    <message>
        <source>%1 (test) – Hookkeeper</source>
        <translation>%1 (test) – Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::EraseDialog</name>
    <message>
        <source>&amp;Find</source>
        <translation>Reche&amp;rcher</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data</source>
        <translation>Effacer les données d’un client</translation>
    </message>
    <message>
        <source>What the store holds of one customer of %1 is erased for good. When what was delivered stays, so that all figures stay true.</source>
        <translation>Ce que la base de données contient d’un client de %1 est effacé pour de bon. Les dates des livraisons restent, pour que tous les chiffres restent vrais.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Find &amp;by</source>
        <translation>Rechercher &amp;par</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Exactly as the events have it.</source>
        <translation>Exactement comme dans les événements.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What goes is shown here before anything happens.</source>
        <translation>Ce qui est effacé s’affiche ici avant toute chose.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n delivery(ies) that are not finished</source>
        <translation>
            <numerusform>Annuler %n livraison non terminée</numerusform>
            <numerusform>Annuler %n livraisons non terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>What there is, is not known.</source>
        <translation>On ne sait pas ce qu’il y a.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Find the customer first.</source>
        <translation>Recherchez d’abord le client.</translation>
    </message>
    <message>
        <source>There is nothing to erase.</source>
        <translation>Il n’y a rien à effacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are not finished: wait, or have them cancelled.</source>
        <translation>
            <numerusform>%Ln livraison n’est pas terminée : attendez, ou faites-la annuler.</numerusform>
            <numerusform>%Ln livraisons ne sont pas terminées : attendez, ou faites-les annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a value first.</source>
        <translation>Saisissez d’abord une valeur.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln event(s)</source>
        <translation>
            <numerusform>&amp;Effacer %Ln événement</numerusform>
            <numerusform>&amp;Effacer %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Erased. Another program reads the store, so its write-ahead log keeps older pages until that program ends.</source>
        <translation>Effacé. Un autre programme lit la base de données ; son journal d’écriture garde donc d’anciennes pages jusqu’à la fin de ce programme.</translation>
    </message>
</context>
<context>
    <name>hk::ExportDialog</name>
    <message>
        <source>Also keys and secret headers</source>
        <translation>Inclure les clés et les en-têtes secrets</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>URLs, triggers, endpoints and retry schedule of %1, as JSON. “Import…” reads it back, here or elsewhere.</source>
        <translation>Les URL, déclencheurs, points de terminaison et délais entre tentatives de %1, en JSON. «&#xa0;Importer…&#xa0;» les relit, ici ou ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>12 characters at least. Without it nobody can read the keys in the file, and nobody can help you if you forget it.</source>
        <translation>12 caractères au moins. Sans elle, personne ne peut lire les clés du fichier, et personne ne peut vous aider si vous l’oubliez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message>
        <source>Fields of the Setup API</source>
        <translation>Champs de l’API Setup</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>The four URLs of %1 alone, under the names that the Setup API gives them: bookingWebhookUrl and so on.</source>
        <translation>Seulement les quatre URL de %1, sous les noms que leur donne l’API Setup : bookingWebhookUrl, etc.</translation>
    </message>
</context>
<context>
    <name>hk::FactLabel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact&apos;s name and what it is: &quot;Endpoint: https://…&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>hk::FailureAnnouncer</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) failed.</source>
        <translation>
            <numerusform>%Ln livraison a échoué.</numerusform>
            <numerusform>%Ln livraisons ont échoué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FieldList</name>
    <message>
        <source>Search the fields</source>
        <translation>Rechercher dans les champs</translation>
    </message>
    <message>
        <source>Fields of the payload</source>
        <translation>Champs du contenu</translation>
    </message>
    <message>
        <source>No field is like that.</source>
        <translation>Aucun champ ne correspond.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valeurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hk::FigureTile</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>What a tile says to screen readers: its caption, its figure and its note.</extracomment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>hk::Figures</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent: &quot;98.2 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>A part of a chart&apos;s bar: &quot;14 May, 15:00 to 16:00: Failed 3&quot;.</extracomment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 delivered, %3 retrying, %4 failed</source>
        <extracomment>A chart&apos;s bar: &quot;14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed&quot;.</extracomment>
        <translation>%1 : %2 livrées, %3 à réessayer, %4 en échec</translation>
    </message>
    <message>
        <source>%1, %2 not sent yet</source>
        <extracomment>%1: &quot;14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed&quot;.</extracomment>
        <translation>%1, %2 pas encore envoyées</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1 : aucune réponse</translation>
    </message>
    <message>
        <source>%1: half within %2, 95 % within %3</source>
        <extracomment>%1 is a time such as &quot;14 May, 15:00 to 16:00&quot;, %2 and %3 are durations.</extracomment>
        <translation>%1 : la moitié en %2, 95 % en %3</translation>
    </message>
    <message>
        <source>nothing was given up</source>
        <translation>rien n’a été abandonné</translation>
    </message>
    <message numerus="yes">
        <source>at %Ln endpoint(s)</source>
        <translation>
            <numerusform>à %Ln point de terminaison</numerusform>
            <numerusform>à %Ln points de terminaison</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>attempt</comment>
        <extracomment>%1: &quot;in 40 seconds&quot;</extracomment>
        <translation>prochaine %1</translation>
    </message>
    <message>
        <source>next is due</source>
        <comment>attempt</comment>
        <translation>prochaine due</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>deliveries</comment>
        <translation>%1 suspendues</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <comment>deliveries</comment>
        <translation>%1 en file</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <extracomment>%1 is a duration: 95 % of the answers came within it.</extracomment>
        <translation>95 % en %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La moitié en</translation>
    </message>
    <message>
        <source>95 % within</source>
        <translation>95 % en</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>nothing has finished yet</source>
        <translation>rien n’est encore terminé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 finished</source>
        <extracomment>%1 of %2 deliveries that are finished were delivered; the plural is that of %2.</extracomment>
        <translation>
            <numerusform>%1 sur %2 terminée</numerusform>
            <numerusform>%1 sur %2 terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unlisted</source>
        <comment>endpoints</comment>
        <extracomment>%1: &quot;at 3 endpoints&quot;, of which so many are not in the settings. Short: it is in a tile.</extracomment>
        <translation>
            <numerusform>%1, %Ln hors liste</numerusform>
            <numerusform>%1, %Ln hors liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::FileDrop</name>
    <message numerus="yes">
        <source>Drop one file at a time: these are %Ln.</source>
        <translation>
            <numerusform>Déposez un seul fichier à la fois&#xa0;: en voici %Ln.</numerusform>
            <numerusform>Déposez un seul fichier à la fois&#xa0;: en voici %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nothing that can be opened here: drop a payload as JSON or a cURL command, an HTTP archive or JSON Lines, a file of settings, or a scenario.</source>
        <translation>%1 ne peut pas être ouvert ici&#xa0;: déposez un contenu en JSON ou une commande cURL, une archive HTTP ou JSON Lines, un fichier de paramètres, ou un scénario.</translation>
    </message>
    <message>
        <source>Add a company first, then drop the file.</source>
        <translation>Ajoutez d’abord une entreprise, puis déposez le fichier.</translation>
    </message>
</context>
<context>
    <name>hk::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis le début</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last hour</source>
        <translation>
            <numerusform>%Ln livraison au cours de la dernière heure</numerusform>
            <numerusform>%Ln livraisons au cours de la dernière heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 24 hours</source>
        <translation>
            <numerusform>%Ln livraison au cours des dernières 24 heures</numerusform>
            <numerusform>%Ln livraisons au cours des dernières 24 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) in the last 7 days</source>
        <translation>
            <numerusform>%Ln livraison au cours des 7 derniers jours</numerusform>
            <numerusform>%Ln livraisons au cours des 7 derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln livraison</numerusform>
            <numerusform>%Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>All deliveries · %1</source>
        <extracomment>%1 is a period, such as &quot;Last 24 hours&quot;.</extracomment>
        <translation>Toutes les livraisons · %1</translation>
    </message>
    <message>
        <source>All that match %1 · %2</source>
        <extracomment>%1 is a filter, such as status:failed, %2 a period, such as &quot;Last 24 hours&quot;.</extracomment>
        <translation>Toutes celles qui correspondent à %1 · %2</translation>
    </message>
    <message>
        <source>How filters are written</source>
        <translation>Comment s’écrivent les filtres</translation>
    </message>
</context>
<context>
    <name>hk::FilterHelp</name>
    <message>
        <source>How filters are written</source>
        <translation>Comment s’écrivent les filtres</translation>
    </message>
</context>
<context>
    <name>hk::FilterMenu</name>
    <message>
        <source>Filter by trigger, endpoint, answer and more</source>
        <translation>Filtrer par déclencheur, point de terminaison, réponse et plus</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Resends</source>
        <translation>&amp;Renvois</translation>
    </message>
    <message>
        <source>&amp;Only resends</source>
        <translation>&amp;Seulement les renvois</translation>
    </message>
    <message>
        <source>&amp;Without resends</source>
        <translation>Sa&amp;ns les renvois</translation>
    </message>
    <message>
        <source>&amp;Simulations</source>
        <translation>Si&amp;mulations</translation>
    </message>
    <message>
        <source>&amp;Only simulations</source>
        <translation>&amp;Seulement les simulations</translation>
    </message>
    <message>
        <source>&amp;Without simulations</source>
        <translation>Sa&amp;ns les simulations</translation>
    </message>
    <message>
        <source>&amp;How filters are written</source>
        <translation>&amp;Comment s’écrivent les filtres</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>&amp;Déclencheur</translation>
    </message>
    <message>
        <source>&amp;Any trigger</source>
        <translation>&amp;Tout déclencheur</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>%1 is a category, such as Booking.</extracomment>
        <translation>Tous ceux de %1</translation>
    </message>
    <message>
        <source>&amp;Any endpoint</source>
        <translation>&amp;Tout point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ré&amp;ponse</translation>
    </message>
    <message>
        <source>&amp;Any answer</source>
        <translation>&amp;Toute réponse</translation>
    </message>
    <message>
        <source>&amp;2xx: accepted</source>
        <translation>&amp;2xx : acceptée</translation>
    </message>
    <message>
        <source>&amp;3xx: redirected</source>
        <translation>&amp;3xx : redirigée</translation>
    </message>
    <message>
        <source>&amp;4xx: refused</source>
        <translation>&amp;4xx : refusée</translation>
    </message>
    <message>
        <source>&amp;5xx: the receiver failed</source>
        <translation>&amp;5xx : le récepteur a échoué</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;Aucune réponse</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
</context>
<context>
    <name>hk::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>%Ln occurrence remplacée.</numerusform>
            <numerusform>%Ln occurrences remplacées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the matches of a search: which one is selected, and how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this text.</source>
        <translation>« %1 » n’est pas dans ce texte.</translation>
    </message>
</context>
<context>
    <name>hk::FormView</name>
    <message>
        <source>&amp;Phone</source>
        <translation>Télé&amp;phone</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>Lie&amp;u</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The text is not JSON, so there is nothing to fill in; the list under it says where.</source>
        <translation>Le texte n’est pas du JSON, il n’y a donc rien à remplir&#xa0;; la liste en dessous indique où.</translation>
    </message>
    <message>
        <source>The payload has none of the fields that this form knows.</source>
        <translation>Le contenu n’a aucun des champs que ce formulaire connaît.</translation>
    </message>
    <message>
        <source>The text is being read.</source>
        <translation>Lecture du texte en cours.</translation>
    </message>
    <message>
        <source>Fi&amp;rst name</source>
        <translation>Préno&amp;m</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Adre&amp;sse e-mail</translation>
    </message>
    <message>
        <source>Reso&amp;urce</source>
        <translation>Ressour&amp;ce</translation>
    </message>
    <message>
        <source>Resource&apos;s e-mail</source>
        <translation>E-mail de la ressource</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>ID du lieu</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Duratio&amp;n</source>
        <translation>Du&amp;rée</translation>
    </message>
</context>
<context>
    <name>hk::GoToDialog</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Page, company, delivery, event, appointment or customer</source>
        <translation>Page, entreprise, livraison, événement, rendez-vous ou client</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Saisissez au moins trois caractères.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in this store. An ID is found once it is complete.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas dans cette base de données. Un ID est trouvé dès qu’il est complet.</translation>
    </message>
</context>
<context>
    <name>hk::GoToSearch</name>
    <message>
        <source>All deliveries of this event</source>
        <translation>Toutes les livraisons de cet événement</translation>
    </message>
    <message>
        <source>All deliveries with &quot;%1&quot;</source>
        <extracomment>%1 is what somebody typed.</extracomment>
        <translation>Toutes les livraisons avec «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>hk::HashKeyEdit</name>
    <message>
        <source>Hide the hash key</source>
        <translation>Masquer la clé de hachage</translation>
    </message>
    <message>
        <source>Show the hash key</source>
        <translation>Afficher la clé de hachage</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>hk::HashKeyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Use default</source>
        <translation>Clé par défaut</translation>
    </message>
    <message>
        <source>Hash &amp;key</source>
        <translation>Clé de &amp;hachage</translation>
    </message>
    <message>
        <source>Copy the hash key; it leaves the clipboard after a minute</source>
        <translation>Copier la clé de hachage&#xa0;; elle quitte le presse-papiers au bout d’une minute</translation>
    </message>
    <message>
        <source>Copy the hash key</source>
        <translation>Copier la clé de hachage</translation>
    </message>
    <message>
        <source>Sign with the company&apos;s external id instead of a key of its own</source>
        <translation>Signer avec l’identifiant externe de l’entreprise au lieu d’une clé propre</translation>
    </message>
    <message>
        <source>Use the default hash key</source>
        <translation>Utiliser la clé de hachage par défaut</translation>
    </message>
    <message>
        <source>Remove the line break</source>
        <translation>Supprimer le saut de ligne</translation>
    </message>
    <message>
        <source>Default key – type or paste a key to set one</source>
        <translation>Clé par défaut – saisissez ou collez une clé pour en définir une</translation>
    </message>
    <message>
        <source>The default key is the external id “%1”. It is no secret: whoever guesses it can sign messages in your name.</source>
        <translation>La clé par défaut est l’identifiant externe «&#xa0;%1&#xa0;». Elle n’est pas secrète&#xa0;: quiconque la devine peut signer des messages en votre nom.</translation>
    </message>
    <message numerus="yes">
        <source>A key of %n byte(s) can be found by trying; 32 random ones cannot. It is taken if your receiver knows no other.</source>
        <translation>
            <numerusform>Une clé de %n octet peut être trouvée par essais successifs&#xa0;; 32 octets aléatoires, non. Elle est acceptée au cas où votre récepteur n’en connaîtrait pas d’autre.</numerusform>
            <numerusform>Une clé de %n octets peut être trouvée par essais successifs&#xa0;; 32 octets aléatoires, non. Elle est acceptée au cas où votre récepteur n’en connaîtrait pas d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key is set.</source>
        <translation>Une clé est définie.</translation>
    </message>
    <message>
        <source>A new key, used from the next attempt on once it is saved.</source>
        <translation>Nouvelle clé, utilisée dès la prochaine tentative une fois enregistrée.</translation>
    </message>
    <message>
        <source>Keys are kept sealed in the store; what opens them is in the system keyring.</source>
        <translation>Les clés sont conservées scellées dans la base de données&#xa0;; ce qui les ouvre se trouve dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Keys are kept sealed in the store; what opens them is in a file beside it that only you can read.</source>
        <translation>Les clés sont conservées scellées dans la base de données&#xa0;; ce qui les ouvre se trouve à côté, dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>A key is being rotated: attempts carry a signature of the old one, which is the one here, and of the new one.</source>
        <translation>Une rotation de clé est en cours&#xa0;: les tentatives portent une signature de l’ancienne clé, qui est celle d’ici, et une de la nouvelle.</translation>
    </message>
</context>
<context>
    <name>hk::HeadersTable</name>
    <message>
        <source>Remove header</source>
        <translation>Supprimer l’en-tête</translation>
    </message>
    <message>
        <source>Headers of its own</source>
        <translation>En-têtes personnalisés</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Keep the value secret</source>
        <extracomment>Read out for the box in the column &quot;Secret&quot;.</extracomment>
        <translation>Garder la valeur secrète</translation>
    </message>
</context>
<context>
    <name>hk::HelpWindow</name>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Manual – Hookkeeper</source>
        <translation>Manuel – Hookkeeper</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Places with these words</source>
        <translation>Passages contenant ces mots</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 · Manual – Hookkeeper</source>
        <extracomment>%1 is the title of a page of the manual.</extracomment>
        <translation>%1 · Manuel – Hookkeeper</translation>
    </message>
</context>
<context>
    <name>hk::HistoryDialog</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Comme avant</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>&amp;Rétablir cette version…</translation>
    </message>
    <message>
        <source>Settings history</source>
        <translation>Historique des paramètres</translation>
    </message>
    <message>
        <source>Versions of the settings, newest first</source>
        <translation>Versions des paramètres, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Ce que la version a modifié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The settings of %1 were not changed yet.</source>
        <translation>Les paramètres de %1 n’ont pas encore été modifiés.</translation>
    </message>
    <message>
        <source>The settings of %1 after each change. Hash keys are not part of a version.</source>
        <translation>Les paramètres de %1 après chaque modification. Les clés de hachage ne font pas partie d’une version.</translation>
    </message>
    <message>
        <source>These are the settings as they are.</source>
        <translation>Ce sont les paramètres actuels.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who changed it, and with what: &quot;ada (Window)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hk::HoldDialog</name>
    <message>
        <source>Hold “%1”</source>
        <translation>Suspendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>For your colleagues, such as “their server moves on Sunday”. May be empty.</source>
        <translation>Pour vos collègues, par exemple «&#xa0;leur serveur déménage dimanche&#xa0;». Peut rester vide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you choose “Release”. What is due meanwhile waits, and nothing is lost.</source>
        <translation>Rien ne lui est envoyé tant que vous n’avez pas choisi «&#xa0;Libérer&#xa0;». Entre-temps, les envois dus attendent et rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>hk::HoldNotice</name>
    <message>
        <source>%1 of %2 is on hold: its receiver answered 410 Gone. What is due waits.</source>
        <extracomment>%1 is an endpoint (&quot;Booking&quot;), %2 a company.</extracomment>
        <translation>Le point de terminaison %1 de %2 est suspendu&#xa0;: son récepteur a répondu 410 Gone. Les envois dus attendent.</translation>
    </message>
    <message>
        <source>%1 of %2 is on hold: nothing got through for five days. What is due waits.</source>
        <translation>Le point de terminaison %1 de %2 est suspendu&#xa0;: rien n’est passé pendant cinq jours. Les envois dus attendent.</translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln more endpoint(s).</source>
        <translation>
            <numerusform>%Ln autre point de terminaison l’est aussi.</numerusform>
            <numerusform>%Ln autres points de terminaison le sont aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Réglages webhooks</translation>
    </message>
</context>
<context>
    <name>hk::ImportDialog</name>
    <message>
        <source>What the file changes</source>
        <translation>Ce que le fichier modifie</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The file holds keys and secret headers. Without its passphrase they stay as they are here.</source>
        <translation>Le fichier contient des clés et des en-têtes secrets. Sans sa phrase secrète, ils restent ici tels qu’ils sont.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Everything is as in the file: there is nothing to import.</source>
        <translation>Tout est déjà comme dans le fichier&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n setting(s) of %1.</source>
        <translation>
            <numerusform>Le fichier modifie %n paramètre de %1.</numerusform>
            <numerusform>Le fichier modifie %n paramètres de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since the file has no value for it: %1.</source>
        <translation>Omis, car le fichier n’en donne pas la valeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Enter compares the keys of the file.</source>
        <translation>Entrée compare les clés du fichier.</translation>
    </message>
    <message>
        <source>All but the keys is as in the file. Type its passphrase to compare them.</source>
        <translation>Tout sauf les clés est comme dans le fichier. Saisissez sa phrase secrète pour les comparer.</translation>
    </message>
</context>
<context>
    <name>hk::Keeping</name>
    <message>
        <source>%1 and %2 with their payloads go with them. About %3 become free in the store&apos;s file, for what comes.</source>
        <extracomment>%1 and %2: &quot;1,204 attempts&quot;, &quot;980 events&quot;</extracomment>
        <translation>%1 et %2 avec leurs contenus partent avec elles. Environ %3 se libèrent dans le fichier de la base de données, pour la suite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest ended on %1.</source>
        <translation>La plus ancienne s’est terminée le %1.</translation>
    </message>
    <message>
        <source>They leave the list and the counts beside it; the Overview goes on counting them.</source>
        <translation>Elles quittent la liste et les nombres à côté ; la vue d’ensemble continue de les compter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) as old stay: what sends them again is not finished.</source>
        <translation>
            <numerusform>%Ln livraison aussi ancienne reste : ce qui la renvoie n’est pas terminé.</numerusform>
            <numerusform>%Ln livraisons aussi anciennes restent : ce qui les renvoie n’est pas terminé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old delivery(ies) removed</source>
        <translation>
            <numerusform>%Ln ancienne livraison supprimée</numerusform>
            <numerusform>%Ln anciennes livraisons supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Rien n’est trouvé</translation>
    </message>
    <message>
        <source>No event is found, but it is mentioned elsewhere</source>
        <translation>Aucun événement trouvé, mais mentionné ailleurs</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1: &quot;14 events&quot;; %2 and %3 are dates.</extracomment>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Noms : %1</translation>
    </message>
    <message>
        <source>E-mail addresses: %1</source>
        <translation>Adresses e-mail : %1</translation>
    </message>
    <message>
        <source>Customer IDs: %1</source>
        <translation>ID de client : %1</translation>
    </message>
    <message>
        <source>Erased are what the events are found by, their payloads, and what was sent and answered. %1 and %2 stay, with their times and outcomes.</source>
        <extracomment>%1 and %2: &quot;20 deliveries&quot;, &quot;31 attempts&quot;</extracomment>
        <translation>Sont effacés ce par quoi on trouve les événements, leurs contenus, et ce qui a été envoyé et répondu. %1 et %2 restent, avec leurs heures et résultats.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln livraison</numerusform>
            <numerusform>%Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Own samples that mention it are removed: %1</source>
        <translation>Exemples propres qui le mentionnent et sont supprimés : %1</translation>
    </message>
    <message>
        <source>Saved filters that mention it are removed: %1</source>
        <translation>Filtres enregistrés qui le mentionnent et sont supprimés : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other filter(s) that mention it are forgotten: recent ones and those of resend plans.</source>
        <translation>
            <numerusform>%Ln autre filtre qui le mentionne est oublié : les récents et ceux des plans de renvoi.</numerusform>
            <numerusform>%Ln autres filtres qui le mentionnent sont oubliés : les récents et ceux des plans de renvoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) have the same customer ID, but not this. To erase all of them, find by customer ID.</source>
        <translation>
            <numerusform>%Ln autre événement a le même ID de client, mais pas ceci. Pour tous les effacer, recherchez par ID de client.</numerusform>
            <numerusform>%Ln autres événements ont le même ID de client, mais pas ceci. Pour tous les effacer, recherchez par ID de client.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was erased on %1 already.</source>
        <translation>La même chose a déjà été effacée le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) keep what they hold until they are removed; daily ones go after seven days:</source>
        <translation>
            <numerusform>%n sauvegarde garde ce qu’elle contient jusqu’à sa suppression ; les quotidiennes disparaissent après sept jours :</numerusform>
            <numerusform>%n sauvegardes gardent ce qu’elles contiennent jusqu’à leur suppression ; les quotidiennes disparaissent après sept jours :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingDialogs</name>
    <message>
        <source>Retention saved</source>
        <translation>Conservation enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>The data of %Ln event(s) are erased</source>
        <translation>
            <numerusform>Les données de %Ln événement sont effacées</numerusform>
            <numerusform>Les données de %Ln événements sont effacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::KeepingSection</name>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Deliveries of %1</source>
        <extracomment>%1 is a company.</extracomment>
        <translation>Livraisons de %1</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Re&amp;tention…</source>
        <translation>Conser&amp;vation…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>%1 on the disk. What is removed becomes free within it, for what comes: it does not shrink.</source>
        <extracomment>%1 is a size such as &quot;12.3 MB&quot;.</extracomment>
        <translation>%1 sur le disque. Ce qui est supprimé y devient libre pour la suite&#xa0;: elle ne rétrécit pas.</translation>
    </message>
    <message>
        <source>There is no daily backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde quotidienne.</translation>
    </message>
    <message numerus="yes">
        <source>%n daily backup(s), %1. The newest: %2</source>
        <translation>
            <numerusform>%n sauvegarde quotidienne, %1. La plus récente&#xa0;: %2</numerusform>
            <numerusform>%n sauvegardes quotidiennes, %1. La plus récente&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no company yet.</source>
        <translation>Il n’y a pas encore d’entreprise.</translation>
    </message>
    <message>
        <source>All are kept for good.</source>
        <translation>Toutes sont conservées indéfiniment.</translation>
    </message>
    <message numerus="yes">
        <source>%1: kept for %n day(s)</source>
        <extracomment>%1 is an outcome, such as &quot;Delivered&quot;.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: conservées %n jour</numerusform>
            <numerusform>%1&#xa0;: conservées %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept for good</source>
        <translation>%1&#xa0;: conservées indéfiniment</translation>
    </message>
</context>
<context>
    <name>hk::KeyRotationRow</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate a hash key</source>
        <translation>Générer une clé de hachage</translation>
    </message>
    <message>
        <source>Puts a key of 32 random bytes into the field above</source>
        <translation>Place une clé de 32 octets aléatoires dans le champ ci-dessus</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotation…</translation>
    </message>
    <message>
        <source>Rotate the hash key</source>
        <translation>Rotation de la clé de hachage</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>From now on the new key signs alone</source>
        <translation>La nouvelle clé signe désormais seule</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The old key signs alone again, as if there had been no rotation</source>
        <translation>L’ancienne clé signe de nouveau seule, comme s’il n’y avait pas eu de rotation</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Autre clé</translation>
    </message>
    <message>
        <source>Old and new key both sign until %1, then the new one alone.</source>
        <translation>L’ancienne et la nouvelle clé signent toutes deux jusqu’au %1, puis la nouvelle seule.</translation>
    </message>
    <message>
        <source>Rotating lets a new key take over without a gap: both sign for a while.</source>
        <translation>Une rotation permet à une nouvelle clé de prendre le relais sans interruption&#xa0;: les deux signent pendant un temps.</translation>
    </message>
    <message>
        <source>Finish the rotation</source>
        <translation>Terminer la rotation</translation>
    </message>
    <message>
        <source>Shall the new key sign alone from now on?</source>
        <translation>La nouvelle clé doit-elle signer seule désormais ?</translation>
    </message>
    <message>
        <source>Receivers that still verify with the old key refuse what comes next. The old key is forgotten.</source>
        <translation>Les récepteurs qui vérifient encore avec l’ancienne clé refusent la suite. L’ancienne clé est oubliée.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Call the rotation off</source>
        <translation>Annuler la rotation</translation>
    </message>
    <message>
        <source>Shall the old key sign alone again?</source>
        <translation>L’ancienne clé doit-elle de nouveau signer seule ?</translation>
    </message>
    <message>
        <source>Receivers that already verify with the new key refuse what comes next. The new key is forgotten.</source>
        <translation>Les récepteurs qui vérifient déjà avec la nouvelle clé refusent la suite. La nouvelle clé est oubliée.</translation>
    </message>
    <message>
        <source>Copy new key</source>
        <translation>Copier la nouvelle clé</translation>
    </message>
    <message>
        <source>Copy the key that takes over, for whoever runs the receivers; it leaves the clipboard after a minute</source>
        <translation>Copier la clé qui prend le relais, pour les responsables des récepteurs&#xa0;; elle quitte le presse-papiers au bout d’une minute</translation>
    </message>
</context>
<context>
    <name>hk::KeySection</name>
    <message>
        <source>Hash keys and secret headers are sealed in the store. The data key that opens them is not in it:</source>
        <translation>Les clés de hachage et les en-têtes secrets sont scellés dans la base de données. La clé de données qui les ouvre ne s’y trouve pas&#xa0;:</translation>
    </message>
    <message>
        <source>Key storage</source>
        <translation>Stockage des clés</translation>
    </message>
    <message>
        <source>It is in the system keyring of your account.</source>
        <translation>Elle se trouve dans le trousseau de clés du système de votre compte.</translation>
    </message>
    <message>
        <source>A copy of the store alone opens only where this keyring is. While the keyring is locked or does not answer, the program says so at its start and opens nothing: unlock it, then start again. When it is lost, so are the sealed keys: deliveries stay, and keys are set anew or imported from a settings file with secrets.</source>
        <translation>Une copie de la base de données seule ne s’ouvre que là où se trouve ce trousseau. Tant que le trousseau est verrouillé ou ne répond pas, le programme le signale au démarrage et n’ouvre rien&#xa0;: déverrouillez-le, puis relancez. S’il est perdu, les clés scellées le sont aussi&#xa0;: les livraisons restent, et les clés sont définies à nouveau ou importées d’un fichier de paramètres avec secrets.</translation>
    </message>
    <message>
        <source>It is in the file %1, not in the system keyring: no keyring could be used when this store was made.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Elle se trouve dans le fichier %1, et non dans le trousseau de clés du système&#xa0;: aucun trousseau n’était utilisable lors de la création de cette base de données.</translation>
    </message>
    <message>
        <source>Others on this computer may read that file. Take that right away: chmod 600</source>
        <translation>D’autres personnes sur cet ordinateur peuvent peut-être lire ce fichier. Retirez-leur ce droit&#xa0;: chmod 600</translation>
    </message>
    <message>
        <source>Only you may read it. Back it up apart from the store: whoever has both can read the keys, and without it nobody can.</source>
        <translation>Vous seul pouvez le lire. Sauvegardez-le séparément de la base de données&#xa0;: qui possède les deux peut lire les clés, et sans lui personne ne le peut.</translation>
    </message>
    <message>
        <source>The key of a store stays where it is. To have it in the keyring, export the settings with their secrets, start with a new store while the keyring is unlocked, and import them there.</source>
        <translation>La clé d’une base de données reste où elle est. Pour l’avoir dans le trousseau, exportez les paramètres avec leurs secrets, démarrez avec une nouvelle base de données pendant que le trousseau est déverrouillé, et importez-les-y.</translation>
    </message>
</context>
<context>
    <name>hk::KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key: &quot;Sends it again (Ctrl+R)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hk::LanguageSection</name>
    <message>
        <source>Language and times</source>
        <translation>Langue et heures</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <extracomment>%1 is a time zone, such as &quot;Europe/Berlin&quot;.</extracomment>
        <translation>Cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>The company&apos;s</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>The company&apos;s (%1)</source>
        <translation>L’entreprise (%1)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Times by &amp;clocks of</source>
        <translation>&amp;Heures selon l’horloge de</translation>
    </message>
    <message>
        <source>Dates and numbers: %1, %2</source>
        <extracomment>Shows how dates and numbers are written: &quot;Dates and numbers: 5/14/2026, 1,234.5&quot;.</extracomment>
        <translation>Dates et nombres&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Now it is %1. Where the mouse rests on a time, it is told by the other clocks as well. The Overview counts by the company&apos;s.</source>
        <extracomment>%1 is the time it is now.</extracomment>
        <translation>Il est maintenant %1. Quand la souris s’arrête sur une heure, celle-ci est aussi donnée selon les autres horloges. La vue d’ensemble compte selon celle de l’entreprise.</translation>
    </message>
</context>
<context>
    <name>hk::LeaveGuard</name>
    <message>
        <source>Save your changes before you leave &quot;%1&quot;?</source>
        <translation>Enregistrer vos modifications avant de quitter «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Discarded changes cannot be brought back.</source>
        <translation>Les modifications abandonnées ne peuvent pas être récupérées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>End what runs on &quot;%1&quot;?</source>
        <extracomment>%1 is a page, such as &quot;Simulator&quot;.</extracomment>
        <translation>Mettre fin à ce qui est en cours sur «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The window is made anew for this. What was stored by then is sent in any case.</source>
        <translation>La fenêtre est recréée pour cela. Ce qui était enregistré jusque-là est envoyé dans tous les cas.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Mettre fin</translation>
    </message>
</context>
<context>
    <name>hk::Lists</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the items of a list: &quot;a, b, c&quot;.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>hk::LiveSwitch</name>
    <message>
        <source>Li&amp;ve</source>
        <translation>En di&amp;rect</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>New deliveries come into the list by themselves</source>
        <translation>Les nouvelles livraisons arrivent d’elles-mêmes dans la liste</translation>
    </message>
</context>
<context>
    <name>hk::MainWindow</name>
    <message>
        <source>Hookkeeper</source>
        <translation>Hookkeeper</translation>
    </message>
    <message>
        <source>About Hookkeeper</source>
        <translation>À propos de Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper %1</source>
        <translation>Hookkeeper %1</translation>
    </message>
    <message>
        <source>The desktop home of a scheduling company&apos;s webhooks.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>L’application de bureau pour les webhooks d’une société de planification de rendez-vous.
Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>hk::ManualContents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>hk::ManyAgain</name>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again</source>
        <extracomment>%1 is the number of a plan.</extracomment>
        <translation>
            <numerusform>Plan %1&#xa0;: %Ln livraison est renvoyée</numerusform>
            <numerusform>Plan %1&#xa0;: %Ln livraisons sont renvoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %1: %Ln delivery(ies) are sent again, beginning %2, at %3</source>
        <extracomment>%1 is the number of a plan, then &quot;in 4 minutes, at 14 May, 15:41:25&quot;.</extracomment>
        <translation>
            <numerusform>Plan %1&#xa0;: %Ln livraison est renvoyée, début %2 (%3)</numerusform>
            <numerusform>Plan %1&#xa0;: %Ln livraisons sont renvoyées, début %2 (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::MaskMark</name>
    <message>
        <source>Personal data masked</source>
        <translation>Données personnelles masquées</translation>
    </message>
    <message>
        <source>Names, e-mails, phones and addresses read &quot;[masked]&quot; on this screen, and in what you copy. Click to show them again.</source>
        <translation>Les noms, e-mails, téléphones et adresses s’affichent comme «&#xa0;[masked]&#xa0;» sur cet écran et dans ce que vous copiez. Cliquez pour les afficher à nouveau.</translation>
    </message>
</context>
<context>
    <name>hk::Menus</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <translation>&amp;Livraison</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>hk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>hk::MomentDialog</name>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>&amp;Date et heure</translation>
    </message>
    <message>
        <source>As the clocks show it in %1.</source>
        <extracomment>%1 is a time zone, such as Europe/Berlin.</extracomment>
        <translation>Comme l’indiquent les horloges à %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Jump</source>
        <translation>A&amp;ller</translation>
    </message>
</context>
<context>
    <name>hk::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hk::Needs</name>
    <message>
        <source>%1 URL</source>
        <extracomment>%1 is a category: &quot;Booking URL&quot;.</extracomment>
        <translation>URL %1</translation>
    </message>
    <message>
        <source>It has no URL, so nothing is sent to it.</source>
        <translation>Il n’a pas d’URL, rien ne lui est donc envoyé.</translation>
    </message>
    <message>
        <source>It answered 410 Gone, so nothing is sent to it since %1.</source>
        <translation>Il a répondu 410 Gone, rien ne lui est donc envoyé depuis %1.</translation>
    </message>
    <message>
        <source>Nothing got through for five days, so nothing is sent to it since %1.</source>
        <translation>Rien n’est passé pendant cinq jours, rien ne lui est donc envoyé depuis %1.</translation>
    </message>
    <message>
        <source>It is held because its URL was removed.</source>
        <translation>Il est suspendu parce que son URL a été retirée.</translation>
    </message>
    <message>
        <source>It was put on hold at %1.</source>
        <translation>Il a été suspendu à %1.</translation>
    </message>
    <message>
        <source>It was put on hold at %1: %2</source>
        <extracomment>%1 is a time, %2 a note that somebody left.</extracomment>
        <translation>Il a été suspendu à %1 : %2</translation>
    </message>
    <message>
        <source>Nothing gets through.</source>
        <translation>Rien ne passe.</translation>
    </message>
    <message>
        <source>Nothing gets through since %1.</source>
        <translation>Rien ne passe depuis %1.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1 is what happened: &quot;502 Bad Gateway since 14:05.&quot;</extracomment>
        <translation>%1 depuis %2.</translation>
    </message>
    <message>
        <source>It is tried again with one delivery at a time.</source>
        <translation>Il est réessayé avec une livraison à la fois.</translation>
    </message>
    <message>
        <source>It is tried again with one delivery %1.</source>
        <extracomment>%1: &quot;in 2 minutes&quot;</extracomment>
        <translation>Il est réessayé avec une livraison %1.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>son certificat a expiré</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>son certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>it signed its certificate itself</source>
        <translation>il a signé son certificat lui-même</translation>
    </message>
    <message>
        <source>its certificate is from an unknown authority</source>
        <translation>son certificat vient d’une autorité inconnue</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>son certificat est pour un autre nom</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>aucune connexion sécurisée n’a pu être établie</translation>
    </message>
    <message>
        <source>it wants https://</source>
        <translation>il exige https://</translation>
    </message>
    <message>
        <source>its host name was not found</source>
        <translation>son nom d’hôte est introuvable</translation>
    </message>
    <message>
        <source>its address is not allowed</source>
        <translation>son adresse n’est pas autorisée</translation>
    </message>
    <message>
        <source>it could not be reached</source>
        <translation>il n’a pas pu être joint</translation>
    </message>
    <message>
        <source>it gave no proper answer</source>
        <translation>il n’a pas donné de réponse correcte</translation>
    </message>
    <message>
        <source>The last test failed %1: %2.</source>
        <extracomment>%1 is when: &quot;3 hours ago&quot;; %2 what was found: &quot;its certificate has expired&quot;.</extracomment>
        <translation>Le dernier test a échoué %1 : %2.</translation>
    </message>
    <message>
        <source>It answers again.</source>
        <translation>Il répond de nouveau.</translation>
    </message>
    <message>
        <source>It answers again; the last failure was: %1.</source>
        <extracomment>%1 is what happened: &quot;502 Bad Gateway&quot;.</extracomment>
        <translation>Il répond de nouveau ; le dernier échec était : %1.</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an endpoint</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Test en échec</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivery(ies) failed.</source>
        <translation>
            <numerusform>%1 livraison a échoué.</numerusform>
            <numerusform>%1 livraisons ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s).</source>
        <comment>deliveries</comment>
        <translation>
            <numerusform>%1 attend.</numerusform>
            <numerusform>%1 attendent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::NoticeBell</name>
    <message numerus="yes">
        <source>Notices: %n new</source>
        <translation>
            <numerusform>Notifications&#xa0;: %n nouvelle</numerusform>
            <numerusform>Notifications&#xa0;: %n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>Notifications&#xa0;: rien de nouveau</translation>
    </message>
</context>
<context>
    <name>hk::NoticeDesk</name>
    <message>
        <source>&amp;Notices…</source>
        <translation>&amp;Notifications…</translation>
    </message>
</context>
<context>
    <name>hk::NoticeSection</name>
    <message>
        <source>An endpoint &amp;fails</source>
        <translation>Un point de termi&amp;naison échoue</translation>
    </message>
    <message>
        <source>An endpoint is put on &amp;hold</source>
        <translation>Un point de terminaison est &amp;suspendu</translation>
    </message>
    <message>
        <source>An endpoint that failed &amp;works again</source>
        <translation>Un point de terminaison qui échouait &amp;fonctionne à nouveau</translation>
    </message>
    <message>
        <source>A &amp;plan of resends has ended</source>
        <translation>Un &amp;plan de renvois est terminé</translation>
    </message>
    <message>
        <source>Sending pauses because the &amp;disk is full</source>
        <translation>L’envoi se met en pause parce que le &amp;disque est plein</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: nothing pops up</source>
        <translation>Heures &amp;calmes&#xa0;: rien ne s’affiche</translation>
    </message>
    <message>
        <source>&amp;Start in the background when I log in</source>
        <translation>Démarrer en arrière-plan à l’ouverture de ma sess&amp;ion</translation>
    </message>
    <message>
        <source>Notices and background</source>
        <translation>Notifications et arrière-plan</translation>
    </message>
    <message>
        <source>Pop up when</source>
        <translation>Afficher une notification quand</translation>
    </message>
    <message>
        <source>Each endpoint is told of once until it works again. The list of notices, at the bell in the status bar, has all of them in any case.</source>
        <translation>Chaque point de terminaison est signalé une seule fois jusqu’à ce qu’il fonctionne à nouveau. La liste des notifications, sous la cloche de la barre d’état, les contient toutes dans tous les cas.</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>a time of day</comment>
        <translation>j&amp;usqu’à</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Fin des heures calmes</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep sending in the background</source>
        <translation>Continuer à envoyer en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>&amp;Quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>They begin when they end, so nothing is quiet. Set another time.</source>
        <translation>Elles commencent quand elles finissent&#xa0;: rien n’est donc calme. Réglez une autre heure.</translation>
    </message>
    <message>
        <source>What happens meanwhile is told in one notice afterwards.</source>
        <translation>Ce qui se passe entre-temps est annoncé ensuite en une seule notification.</translation>
    </message>
    <message>
        <source>Deliveries go out without a window. A second start of the program shows it.</source>
        <translation>Les livraisons partent sans fenêtre. Un second lancement du programme l’affiche.</translation>
    </message>
    <message>
        <source>The entry is %1.</source>
        <translation>L’entrée est %1.</translation>
    </message>
    <message>
        <source>%1 was changed: it does not start this program in the background. Switching it on writes it anew.</source>
        <translation>%1 a été modifiée&#xa0;: elle ne démarre pas ce programme en arrière-plan. L’activer la réécrit.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>D&amp;e</translation>
    </message>
</context>
<context>
    <name>hk::NoticeText</name>
    <message>
        <source>%1 URL</source>
        <extracomment>%1 is a category: &quot;Booking URL&quot;.</extracomment>
        <translation>URL %1</translation>
    </message>
    <message>
        <source>Nothing gets through since %1. What is due is tried again.</source>
        <translation>Rien ne passe depuis %1. Ce qui est dû est réessayé.</translation>
    </message>
    <message>
        <source>%1 since %2. What is due is tried again.</source>
        <extracomment>%1 is what happened, %2 a time: &quot;502 Bad Gateway since 14 May, 14:05:10.&quot;</extracomment>
        <translation>%1 depuis %2. Ce qui est dû est réessayé.</translation>
    </message>
    <message>
        <source>Its receiver answered 410 Gone. What is due waits until you release it.</source>
        <translation>Son récepteur a répondu 410 Gone. Ce qui est dû attend que vous le libériez.</translation>
    </message>
    <message>
        <source>Nothing got through for five days. What is due waits until you release it.</source>
        <translation>Rien n’est passé pendant cinq jours. Ce qui est dû attend que vous le libériez.</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>livrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échouées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>annulées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>an endpoint</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>%1 of %2 is failing</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>%1 de %2&#xa0;: point de terminaison en échec</translation>
    </message>
    <message>
        <source>Show deliveries</source>
        <translation>Afficher les livraisons</translation>
    </message>
    <message>
        <source>%1 of %2 is on hold</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>%1 de %2&#xa0;: point de terminaison suspendu</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Afficher les paramètres</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>an endpoint</comment>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>%1 of %2 works again</source>
        <extracomment>%1 is an endpoint (&quot;Booking URL&quot;), %2 a company.</extracomment>
        <translation>%1 de %2&#xa0;: le point de terminaison fonctionne à nouveau</translation>
    </message>
    <message>
        <source>What waited for it is being sent.</source>
        <translation>Ce qui l’attendait est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a plan</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Plan %1 of %2 has ended</source>
        <extracomment>%1 is a plan&apos;s number, %2 a company.</extracomment>
        <translation>Le plan %1 de %2 est terminé</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sending</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sending is paused: the disk is full</source>
        <translation>L’envoi est en pause&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, and sending goes on by itself.</source>
        <translation>Rien n’est perdu. Faites de la place, et l’envoi reprend de lui-même.</translation>
    </message>
    <message>
        <source>Show Hookkeeper</source>
        <translation>Afficher Hookkeeper</translation>
    </message>
    <message>
        <source>Sending was paused: the disk was full.</source>
        <translation>L’envoi a été mis en pause&#xa0;: le disque était plein.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) put on hold.</source>
        <translation>
            <numerusform>%n point de terminaison suspendu.</numerusform>
            <numerusform>%n points de terminaison suspendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) began to fail.</source>
        <translation>
            <numerusform>%n point de terminaison s’est mis à échouer.</numerusform>
            <numerusform>%n points de terminaison se sont mis à échouer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) work(s) again.</source>
        <translation>
            <numerusform>%n point de terminaison fonctionne à nouveau.</numerusform>
            <numerusform>%n points de terminaison fonctionnent à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) ended.</source>
        <translation>
            <numerusform>%n plan terminé.</numerusform>
            <numerusform>%n plans terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) in the quiet hours</source>
        <translation>
            <numerusform>%n notification pendant les heures calmes</numerusform>
            <numerusform>%n notifications pendant les heures calmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Afficher les notifications</translation>
    </message>
</context>
<context>
    <name>hk::NoticesDialog</name>
    <message>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notices, the newest first</source>
        <translation>Notifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing was told yet. What fails, is put on hold or has ended is kept here, also when nobody saw it pop up.</source>
        <translation>Rien n’a encore été signalé. Ce qui échoue, est suspendu ou s’est terminé est conservé ici, même si personne n’a vu la notification.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>hk::OutcomePlot</name>
    <message>
        <source>Chart of deliveries by outcome</source>
        <translation>Graphique des livraisons par résultat</translation>
    </message>
</context>
<context>
    <name>hk::OverviewBody</name>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Shows what was given up</source>
        <translation>Affiche ce qui a été abandonné</translation>
    </message>
    <message>
        <source>Shows what is tried again</source>
        <translation>Affiche ce qui est réessayé</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Temps de réponse médian</translation>
    </message>
    <message>
        <source>Shows the deliveries that took longest</source>
        <translation>Affiche les livraisons les plus longues</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>Livraisons par résultat</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>No deliveries in this period</source>
        <translation>Aucune livraison pour cette période</translation>
    </message>
    <message>
        <source>per day, %1</source>
        <extracomment>%1 is whose time: &quot;Toronto time&quot;.</extracomment>
        <translation>par jour, %1</translation>
    </message>
    <message>
        <source>per hour, %1</source>
        <translation>par heure, %1</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
    </message>
    <message>
        <source>How much gets through, how long receivers take and which endpoint needs you shows here as soon as events are sent.</source>
        <translation>Ce qui passe, le temps que prennent les récepteurs et le point de terminaison qui a besoin de vous s’affichent ici dès que des événements sont envoyés.</translation>
    </message>
    <message>
        <source>The share of finished deliveries that got through, as in reports; what waits or is retried is not in it. Shows what was delivered.</source>
        <translation>La part des livraisons terminées qui sont passées, comme dans les rapports&#xa0;; ce qui attend ou est réessayé n’y compte pas. Affiche ce qui a été livré.</translation>
    </message>
</context>
<context>
    <name>hk::OverviewPage</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>environment</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 · %2 · updated %3</source>
        <extracomment>Company, environment and a time: &quot;Northwind Clinics · Production · updated 15:42:10&quot;.</extracomment>
        <translation>%1 · %2 · mis à jour %3</translation>
    </message>
    <message>
        <source>Sending goes on, beginning with what waited.</source>
        <translation>L’envoi reprend, en commençant par ce qui était en attente.</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>Suspendre à nouveau</translation>
    </message>
    <message>
        <source>Nothing is sent to it now; what is due waits.</source>
        <translation>Rien ne lui est envoyé pour l’instant&#xa0;; les envois dus attendent.</translation>
    </message>
</context>
<context>
    <name>hk::Page</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>hk::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>hk::PastDeliveryDialog</name>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>ID de livraison</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Co&amp;mmencer</translation>
    </message>
    <message>
        <source>Start from a past delivery</source>
        <translation>Partir d’une livraison passée</translation>
    </message>
    <message>
        <source>&amp;Filter, or a delivery ID</source>
        <translation>&amp;Filtre, ou un ID de livraison</translation>
    </message>
    <message>
        <source>Past deliveries</source>
        <translation>Livraisons passées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The company has no delivery yet.</source>
        <translation>L’entreprise n’a encore aucune livraison.</translation>
    </message>
    <message>
        <source>None of them is like that. An older one can be given by its ID.</source>
        <translation>Aucune ne correspond. Une plus ancienne peut être indiquée par son ID.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln. An older one can be given by its ID.</source>
        <translation>
            <numerusform>La dernière (%Ln). Une plus ancienne peut être indiquée par son ID.</numerusform>
            <numerusform>Les %Ln dernières. Une plus ancienne peut être indiquée par son ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::PayloadActions</name>
    <message>
        <source>&amp;Open payload…</source>
        <translation>&amp;Ouvrir un contenu…</translation>
    </message>
    <message>
        <source>&amp;Paste payload or cURL command</source>
        <translation>&amp;Coller un contenu ou une commande cURL</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurre&amp;nce précédente</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>Pro&amp;blème suivant</translation>
    </message>
    <message>
        <source>Te&amp;xt and form</source>
        <translation>Te&amp;xte et formulaire</translation>
    </message>
    <message>
        <source>Save pa&amp;yload as…</source>
        <translation>Enregistrer le conten&amp;u sous…</translation>
    </message>
    <message>
        <source>Replac&amp;e…</source>
        <translation>Remp&amp;lacer…</translation>
    </message>
    <message>
        <source>Complete f&amp;ield or value</source>
        <translation>Compléter champ ou va&amp;leur</translation>
    </message>
    <message>
        <source>For&amp;mat payload</source>
        <translation>Mettre en for&amp;me le contenu</translation>
    </message>
    <message>
        <source>Set a le&amp;gal value</source>
        <translation>Mettre une valeur lé&amp;gale</translation>
    </message>
    <message>
        <source>Fiel&amp;ds of the payload</source>
        <translation>Ch&amp;amps du contenu</translation>
    </message>
    <message>
        <source>P&amp;ayload as text</source>
        <translation>Contenu en te&amp;xte</translation>
    </message>
    <message>
        <source>Payload as a &amp;form</source>
        <translation>Contenu en &amp;formulaire</translation>
    </message>
</context>
<context>
    <name>hk::PayloadAssist</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valeurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hk::PayloadCard</name>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Tab indents here. Press Esc, then Tab, to leave the editor.</source>
        <translation>Ici, Tab ajoute un retrait. Appuyez sur Échap, puis sur Tab pour quitter l’éditeur.</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>Nouvel exemple</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copier le contenu</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Pas du JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>The payload is on the clipboard.</source>
        <translation>Le contenu est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>More for the payload</source>
        <translation>Autres actions pour le contenu</translation>
    </message>
    <message>
        <source>The contract knows nothing to complete here.</source>
        <translation>Le contrat n’a rien à proposer ici.</translation>
    </message>
    <message>
        <source>One of its lines is too long to be edited. Format breaks it into lines.</source>
        <translation>Une de ses lignes est trop longue pour être modifiée. La mise en forme la répartit sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>That is not in the payload any more.</source>
        <translation>Cela n’est plus dans le contenu.</translation>
    </message>
    <message>
        <source>The payload has no problem.</source>
        <translation>Le contenu n’a aucun problème.</translation>
    </message>
    <message>
        <source>What is not JSON cannot be mended for you; the list says where.</source>
        <translation>Ce qui n’est pas du JSON ne peut pas être corrigé à votre place&#xa0;; la liste indique où.</translation>
    </message>
    <message>
        <source>Only JSON can be formatted; the list under the text says what is wrong with it.</source>
        <translation>Seul du JSON peut être mis en forme&#xa0;; la liste sous le texte indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The payload has nothing to put &quot;%1&quot; in.</source>
        <translation>Le contenu n’a aucun endroit où placer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only JSON has fields; the list under the text says what is wrong with it.</source>
        <translation>Seul du JSON a des champs&#xa0;; la liste sous le texte indique ce qui ne va pas.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadSources</name>
    <message>
        <source>%1 is of another company; choose that one first.</source>
        <translation>%1 appartient à une autre entreprise&#xa0;; choisissez d’abord celle-ci.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadTransfer</name>
    <message>
        <source>What was pasted</source>
        <translation>Le texte collé</translation>
    </message>
    <message>
        <source>Open payload</source>
        <translation>Ouvrir un contenu</translation>
    </message>
    <message>
        <source>JSON or a cURL command (*)</source>
        <translation>JSON ou commande cURL (*)</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>Save payload as</source>
        <translation>Enregistrer le contenu sous</translation>
    </message>
    <message>
        <source>What was dropped</source>
        <translation>L’élément déposé</translation>
    </message>
    <message>
        <source>The payload is in %1.</source>
        <translation>Le contenu est dans %1.</translation>
    </message>
</context>
<context>
    <name>hk::PayloadView</name>
    <message>
        <source>Payload, formatted</source>
        <translation>Contenu mis en forme</translation>
    </message>
    <message>
        <source>Problems of the payload</source>
        <translation>Problèmes du contenu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>hk::PeriodChoice</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Du&#xa0;:</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>t&amp;o:</source>
        <translation>&amp;à :</translation>
    </message>
</context>
<context>
    <name>hk::Plans</name>
    <message>
        <source>Their endpoint was removed</source>
        <translation>Leur point de terminaison a été supprimé</translation>
    </message>
    <message>
        <source>Their endpoint has no URL</source>
        <translation>Leur point de terminaison n’a pas d’URL</translation>
    </message>
    <message>
        <source>The receiver has them already, by this delivery or by another one of the same event</source>
        <translation>Le récepteur les a déjà, par cette livraison ou par une autre du même événement</translation>
    </message>
    <message>
        <source>Out of date: a later event of the same appointment went there</source>
        <translation>Périmées&#xa0;: un événement ultérieur du même rendez-vous y est parvenu</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Trop anciennes</translation>
    </message>
    <message>
        <source>Twice the same: a later delivery of the same event is sent again</source>
        <translation>En double&#xa0;: une livraison ultérieure du même événement est renvoyée</translation>
    </message>
    <message>
        <source>Their endpoint is on hold: they would wait there</source>
        <translation>Leur point de terminaison est suspendu&#xa0;: elles y attendraient</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>The state of a plan whose time has not come.</extracomment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>The state of a plan.</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>The state of a plan.</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The state of a plan: all of its deliveries are finished.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Plan %1 begins %2, at %3.</source>
        <comment>in 4 minutes, at 14 May, 15:41:25</comment>
        <translation>Le plan %1 commence %2 (%3).</translation>
    </message>
    <message>
        <source>Plan %1 is running.</source>
        <translation>Le plan %1 est en cours.</translation>
    </message>
    <message>
        <source>Plan %1 is paused: what was not sent yet waits.</source>
        <translation>Le plan %1 est en pause&#xa0;: ce qui n’a pas encore été envoyé attend.</translation>
    </message>
    <message>
        <source>Plan %1 was cancelled %2.</source>
        <comment>3 minutes ago</comment>
        <translation>Le plan %1 a été annulé %2.</translation>
    </message>
    <message>
        <source>Plan %1 was cancelled.</source>
        <translation>Le plan %1 a été annulé.</translation>
    </message>
    <message>
        <source>Plan %1 was done %2.</source>
        <comment>3 minutes ago</comment>
        <translation>Le plan %1&#xa0;s’est terminé %2.</translation>
    </message>
    <message>
        <source>Plan %1 is done.</source>
        <translation>Le plan %1 est terminé.</translation>
    </message>
    <message>
        <source>%1 of %2 finished: %3 delivered, %4 failed, %5 cancelled.</source>
        <translation>%1 sur %2 terminées&#xa0;: %3 livrées, %4 échouées, %5 annulées.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pace: %1.</source>
        <extracomment>%1 is a rate, such as 10/s.</extracomment>
        <translation>Débit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An endpoint and its host: &quot;Booking (crm.northwind.example)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Less than 1 hour</source>
        <translation>Moins d’1 heure</translation>
    </message>
    <message>
        <source>1 to 24 hours</source>
        <translation>De 1 à 24 heures</translation>
    </message>
    <message>
        <source>1 to 7 days</source>
        <translation>De 1 à 7 jours</translation>
    </message>
    <message>
        <source>More than 7 days</source>
        <translation>Plus de 7 jours</translation>
    </message>
    <message>
        <source>Started %1 by %2.</source>
        <translation>Lancé par %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Started %1.</source>
        <translation>Lancé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The data of their events were erased</source>
        <translation>Les données de leurs événements ont été effacées</translation>
    </message>
    <message>
        <source>At once: %1.</source>
        <extracomment>%1 is how many deliveries are on their way at the same time at most.</extracomment>
        <translation>En même temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>in 4 minutes, at 15:41:25</comment>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bientôt</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The endpoint is on hold; it goes on when somebody sends to it again.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there.</extracomment>
        <translation>En attente à %1&#xa0;: %2. Le point de terminaison est suspendu&#xa0;; la suite part quand quelqu’un y envoie à nouveau.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The endpoint has no URL; it goes on when it has one.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there.</extracomment>
        <translation>En attente à %1&#xa0;: %2. Le point de terminaison n’a pas d’URL&#xa0;; la suite part quand il en a une.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The receiver failed %3 times in a row; the next probe goes out %4, and one that gets through lets the others go.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there, %3 a number, %4 &quot;in 4 minutes&quot;.</extracomment>
        <translation>En attente à %1&#xa0;: %2. Échecs du récepteur à la suite&#xa0;: %3&#xa0;; la prochaine requête de vérification part %4, et dès que l’une passe, les autres partent.</translation>
    </message>
    <message>
        <source>Waiting at %1: %2. The last attempt there failed; the next one goes out %3.</source>
        <extracomment>%1 is an endpoint, %2 how many deliveries wait there, %3 is a time: &quot;in 4 minutes&quot;.</extracomment>
        <translation>En attente à %1&#xa0;: %2. La dernière tentative y a échoué&#xa0;; la prochaine part %3.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>The state of a plan that sends nothing, since something else must happen first.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Plan %1 is waiting.</source>
        <translation>Le plan %1 est en attente.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Planifié pour %1.</translation>
    </message>
    <message>
        <source>Planned for %1 by %2.</source>
        <extracomment>%1 is a time, %2 a user of this computer.</extracomment>
        <translation>Planifié pour %1 par %2.</translation>
    </message>
    <message>
        <source>Not finished: they, or resends of them, are queued or retrying, or wait at an endpoint on hold</source>
        <translation>Non terminées&#xa0;: elles, ou leurs renvois, sont en attente ou un nouvel essai est prévu, ou attendent à un point de terminaison suspendu</translation>
    </message>
</context>
<context>
    <name>hk::PlansDialog</name>
    <message>
        <source>–</source>
        <comment>a plan without a filter</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Resend plans</source>
        <translation>Plans de renvoi</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Resend plans, newest first</source>
        <translation>Plans de renvoi, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Cancel plan…</source>
        <translation>&amp;Annuler le plan…</translation>
    </message>
    <message>
        <source>&amp;Show deliveries</source>
        <translation>Afficher les &amp;livraisons</translation>
    </message>
    <message>
        <source>&amp;Export summary…</source>
        <translation>&amp;Exporter le résumé…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deliveries finished</source>
        <translation>Livraisons terminées</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What was sent again for %1, newest first.</source>
        <translation>Ce qui a été renvoyé pour %1, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Select a plan first.</source>
        <translation>Sélectionnez d’abord un plan.</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>Le plan est terminé.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Cancel plan %1?</source>
        <translation>Annuler le plan %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) that are not finished are sent no more.</source>
        <translation>
            <numerusform>%Ln livraison non terminée ne sera plus envoyée.</numerusform>
            <numerusform>%Ln livraisons non terminées ne seront plus envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What went out stays as it is. What is on the wire at this moment is not called back.</source>
        <translation>Ce qui est parti reste tel quel. Ce qui est en cours de transmission n’est pas rappelé.</translation>
    </message>
    <message>
        <source>&amp;Cancel plan</source>
        <translation>&amp;Annuler le plan</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Export the plan&apos;s summary</source>
        <translation>Exporter le résumé du plan</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous le nom %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aucun plan pour l’instant</translation>
    </message>
    <message>
        <source>A plan sends again what a filter finds, at a pace, and shows here how far it is.</source>
        <translation>Un plan renvoie, à un débit donné, ce qu’un filtre trouve, et montre ici où il en est.</translation>
    </message>
    <message>
        <source>&amp;Resend all that match…</source>
        <translation>Renvoyer &amp;toutes celles qui correspondent…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>hk::PolicyDialog</name>
    <message>
        <source>Public addresses are always allowed; this adds nothing.</source>
        <translation>Les adresses publiques sont toujours autorisées ; ceci n’ajoute rien.</translation>
    </message>
    <message>
        <source>This computer: webhooks reach every program that listens here. Fine for trying things out.</source>
        <translation>Cet ordinateur : les webhooks atteignent tout programme qui y écoute. Bien pour des essais.</translation>
    </message>
    <message>
        <source>Your private network: whoever may set a URL can make this computer send requests to machines that trust it.</source>
        <translation>Votre réseau privé : quiconque peut définir une URL peut faire envoyer par cet ordinateur des requêtes à des machines qui lui font confiance.</translation>
    </message>
    <message>
        <source>Dangerous: cloud machines hand out passwords to whoever asks at such addresses. Allow it only if you know why.</source>
        <translation>Dangereux : à de telles adresses, les machines du cloud donnent des mots de passe à qui les demande. Ne l’autorisez que si vous savez pourquoi.</translation>
    </message>
    <message>
        <source>A special range that no webhook should need.</source>
        <translation>Une plage spéciale dont aucun webhook ne devrait avoir besoin.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>A&amp;llow</source>
        <translation>Auto&amp;riser</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Addresses and proxy</source>
        <translation>Adresses et proxy</translation>
    </message>
    <message>
        <source>Webhooks of all companies go to public addresses, and besides only to these. It holds from the next attempt on, whatever a host name leads to.</source>
        <translation>Les webhooks de toutes les entreprises vont aux adresses publiques et, en dehors d’elles, seulement à celles-ci. Cela vaut dès la prochaine tentative, où que mène un nom d’hôte.</translation>
    </message>
    <message>
        <source>Allowed ranges</source>
        <translation>Plages autorisées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Allow also</source>
        <translation>&amp;Autoriser aussi</translation>
    </message>
    <message>
        <source>Dangerous: it holds addresses of several kinds, such as private networks, or those where cloud machines hand out passwords. Allow a smaller range.</source>
        <translation>Dangereux : elle contient des adresses de plusieurs sortes, comme des réseaux privés ou celles où les machines du nuage livrent des mots de passe. Autorisez une plage plus petite.</translation>
    </message>
    <message>
        <source>Allow addresses</source>
        <translation>Autoriser des adresses</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>Autoriser %1&#xa0;?</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>La laisser fermée</translation>
    </message>
</context>
<context>
    <name>hk::PreferencesDialog</name>
    <message>
        <source>&amp;Reset this section</source>
        <translation>&amp;Réinitialiser cette section</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting has this word.</source>
        <translation>Aucun réglage ne contient ce mot.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hk::PrivacySection</name>
    <message>
        <source>&amp;Mask personal data on the screen</source>
        <translation>&amp;Masquer les données personnelles à l’écran</translation>
    </message>
    <message>
        <source>For demos and shared screens; Ctrl+Shift+M does the same, and the status bar says so while it is on.</source>
        <translation>Pour les démonstrations et les écrans partagés&#xa0;; Ctrl+Maj+M fait de même, et la barre d’état le signale tant que c’est activé.</translation>
    </message>
    <message>
        <source>Names, e-mails, phones, addresses, notes and custom fields of customers and staff read &quot;[masked]&quot;: in payloads, answers, the Local receiver, comparisons, saved samples and files that you look at. Filters that may name a person are not offered.</source>
        <translation>Les noms, e-mails, téléphones, adresses, notes et champs personnalisés des clients et du personnel s’affichent comme «&#xa0;[masked]&#xa0;»&#xa0;: dans les contenus, les réponses, le Récepteur local, les comparaisons, les exemples enregistrés et les fichiers que vous consultez. Les filtres qui pourraient nommer une personne ne sont pas proposés.</translation>
    </message>
    <message>
        <source>Company names, URLs and ids stay, and so do samples that were made up. What you type stays as well, such as a name in the filter.</source>
        <translation>Les noms d’entreprises, les URL et les identifiants restent, de même que les exemples inventés. Ce que vous saisissez reste aussi, par exemple un nom dans le filtre.</translation>
    </message>
    <message>
        <source>What you copy is masked as it is shown. A payload that you open in the Simulator is masked, so sending it sends &quot;[masked]&quot;. Exports of deliveries begin with masking, which you can take away there; exports of the Local receiver, and what is sent again, hold the data as they are. The store does not change.</source>
        <translation>Ce que vous copiez est masqué comme à l’affichage. Un contenu que vous ouvrez dans le Simulateur est masqué&#xa0;: l’envoyer envoie donc «&#xa0;[masked]&#xa0;». Les exports de livraisons commencent avec le masquage, que vous pouvez y retirer&#xa0;; les exports du Récepteur local, et ce qui est renvoyé, contiennent les données telles quelles. La base de données ne change pas.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>hk::ProblemList</name>
    <message>
        <source>What differs from the contract</source>
        <translation>Écarts par rapport au contrat</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set a le&amp;gal value</source>
        <translation>Donner une &amp;valeur autorisée</translation>
    </message>
    <message>
        <source>Also with Ctrl+. where the cursor stands</source>
        <translation>Aussi avec Ctrl+. à l’endroit du curseur</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>hk::ProxyRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>none, environment, or a URL such as http://proxy.example:3128</source>
        <translation>none, environment, ou une URL telle que http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Saved. The next attempt uses it.</source>
        <translation>Enregistré. La prochaine tentative en tient compte.</translation>
    </message>
</context>
<context>
    <name>hk::PrunePreview</name>
    <message>
        <source>Ended as</source>
        <translation>Terminée en</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Moins de 30 jours</translation>
    </message>
    <message>
        <source>30 to 90</source>
        <translation>30 à 90</translation>
    </message>
    <message>
        <source>90 days to a year</source>
        <translation>90 jours à un an</translation>
    </message>
    <message>
        <source>Longer ago</source>
        <translation>Plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln so far</source>
        <translation>
            <numerusform>Comptage… %Ln pour l’instant</numerusform>
            <numerusform>Comptage… %Ln pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>What is removed, by outcome and by how long ago it ended</source>
        <translation>Ce qui est supprimé, par résultat et par ancienneté de la fin</translation>
    </message>
    <message>
        <source>What would be removed is not known.</source>
        <translation>Ce qui serait supprimé n’est pas connu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) would be removed now</source>
        <translation>
            <numerusform>%Ln livraison serait supprimée maintenant</numerusform>
            <numerusform>%Ln livraisons seraient supprimées maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be removed now</source>
        <translation>Rien ne serait supprimé maintenant</translation>
    </message>
</context>
<context>
    <name>hk::RawView</name>
    <message>
        <source>Body as it came</source>
        <translation>Corps tel qu’il est arrivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes</source>
        <translation>Les %1 premiers octets sur %2</translation>
    </message>
    <message>
        <source>These bytes are no text.</source>
        <translation>Ces octets ne sont pas du texte.</translation>
    </message>
    <message>
        <source>&amp;Bytes in hexadecimal</source>
        <translation>Octets en &amp;hexadécimal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s) came; personal data is masked</source>
        <translation>
            <numerusform>%Ln octet reçu&#xa0;; les données personnelles sont masquées</numerusform>
            <numerusform>%Ln octets reçus&#xa0;; les données personnelles sont masquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ReceivedModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: what the receiver answered</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Payload</source>
        <comment>column: whether it follows the schema</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>column: new, duplicate, out of order, late</comment>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <comment>in the place of method and path</comment>
        <translation>pas du HTTP</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>in the place of method and path</comment>
        <translation>coupée</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverCard</name>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Copy &amp;URL…</source>
        <translation>Copier l’&amp;URL…</translation>
    </message>
    <message>
        <source>Copies the local URL for a kind of event, for the webhook settings</source>
        <translation>Copie l’URL locale d’un type d’événement, pour les paramètres des webhooks</translation>
    </message>
    <message>
        <source>&amp;Answer with</source>
        <translation>&amp;Répondre par</translation>
    </message>
    <message>
        <source>Stop the receiver to choose another port.</source>
        <translation>Arrêtez le récepteur pour choisir un autre port.</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>Plu&amp;s…</translation>
    </message>
    <message>
        <source>Rules, TLS, forwarding, another address</source>
        <translation>Règles, TLS, transfert, autre adresse</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Tel qu’écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) come first</source>
        <extracomment>beside &quot;Answer with 200 OK&quot;: some requests are answered by rules</extracomment>
        <translation>
            <numerusform>%n règle passe avant</numerusform>
            <numerusform>%n règles passent avant</numerusform>
        </translation>
    </message>
    <message>
        <source>forwards to %1 and gives back its answer</source>
        <translation>transfère vers %1 et transmet sa réponse</translation>
    </message>
    <message>
        <source>forwards to %1</source>
        <translation>transfère vers %1</translation>
    </message>
    <message>
        <source>shows an expired certificate</source>
        <translation>présente un certificat expiré</translation>
    </message>
    <message>
        <source>shows another host&apos;s certificate</source>
        <translation>présente le certificat d’un autre hôte</translation>
    </message>
    <message>
        <source>shows a certificate that signs itself</source>
        <translation>présente un certificat autosigné</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverDialog</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered step: &quot;1. Open the Zap&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hk::ReceiverPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Local receiver</source>
        <translation>Récepteur local</translation>
    </message>
    <message>
        <source>Start the receiver on another port?</source>
        <translation>Démarrer le récepteur sur un autre port&#xa0;?</translation>
    </message>
    <message>
        <source>URLs that point to the old port have to be changed.</source>
        <translation>Les URL qui mènent à l’ancien port devront être modifiées.</translation>
    </message>
    <message>
        <source>&amp;Use a free port</source>
        <translation>&amp;Utiliser un port libre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Off: nothing can arrive</source>
        <translation>Désactivé&#xa0;: rien ne peut arriver</translation>
    </message>
    <message>
        <source>No requests caught yet</source>
        <translation>Aucune requête reçue pour l’instant</translation>
    </message>
    <message>
        <source>E&amp;xport HAR…</source>
        <translation>E&amp;xporter en HAR…</translation>
    </message>
    <message>
        <source>Writes the requests that are listed to a file, for other tools</source>
        <translation>Écrit les requêtes affichées dans un fichier, pour d’autres outils</translation>
    </message>
    <message>
        <source>&amp;Export requests…</source>
        <translation>&amp;Exporter les requêtes…</translation>
    </message>
    <message>
        <source>Listening on %1, port %2: other computers can send here, too</source>
        <translation>Écoute sur %1, port %2&#xa0;: d’autres ordinateurs peuvent aussi envoyer ici</translation>
    </message>
    <message>
        <source>Listening on %1, port %2, for this computer only</source>
        <translation>Écoute sur %1, port %2, pour cet ordinateur seulement</translation>
    </message>
    <message>
        <source>TLS and the address to listen on change when the receiver is started again.</source>
        <translation>TLS et l’adresse d’écoute changent au prochain démarrage du récepteur.</translation>
    </message>
    <message>
        <source>No request is listed to be exported.</source>
        <translation>Aucune requête affichée à exporter.</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exporter les requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) written to %1</source>
        <translation>
            <numerusform>%Ln requête écrite dans %1</numerusform>
            <numerusform>%Ln requêtes écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start receiver</source>
        <translation>Dé&amp;marrer le récepteur</translation>
    </message>
    <message>
        <source>Copy &amp;local URL</source>
        <translation>&amp;Copier l’URL locale</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>&amp;Stop receiver</source>
        <translation>Arrê&amp;ter le récepteur</translation>
    </message>
    <message>
        <source>The file holds what came as it came: personal data is masked on the screen only.</source>
        <translation>Le fichier contient ce qui est arrivé, tel quel&#xa0;: les données personnelles ne sont masquées qu’à l’écran.</translation>
    </message>
    <message>
        <source>Se&amp;nd a test event</source>
        <translation>E&amp;nvoyer un événement de test</translation>
    </message>
    <message>
        <source>What is sent to this address shows here, with its signature and payload checked. Point a webhook URL at it, or send a test event.</source>
        <translation>Ce qui est envoyé à cette adresse s’affiche ici, signature et contenu vérifiés. Faites-y mener une URL de webhook, ou envoyez un événement de test.</translation>
    </message>
    <message>
        <source>The receiver takes what is sent to it and checks signature and payload. Start it, then point a webhook URL at it.</source>
        <translation>Le récepteur accepte ce qui lui est envoyé et vérifie la signature et le contenu. Démarrez-le, puis faites-y mener une URL de webhook.</translation>
    </message>
</context>
<context>
    <name>hk::RecordInspector</name>
    <message>
        <source>&amp;Attempt</source>
        <translation>&amp;Tentative</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the file says of this entry</source>
        <translation>Ce que le fichier dit de cette entrée</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Re&amp;quête</translation>
    </message>
    <message>
        <source>Request as the file has it</source>
        <translation>Requête telle que le fichier la contient</translation>
    </message>
    <message>
        <source>Resp&amp;onse</source>
        <translation>Répon&amp;se</translation>
    </message>
    <message>
        <source>Answer as the file has it</source>
        <translation>Réponse telle que le fichier la contient</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4</source>
        <translation>%1 sur %2 : %3, %4</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Aucune réponse.</translation>
    </message>
    <message>
        <source>There was more; this is what was kept.</source>
        <translation>Il y en avait davantage ; voici ce qui a été gardé.</translation>
    </message>
</context>
<context>
    <name>hk::RecordListModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
</context>
<context>
    <name>hk::RecordsDialog</name>
    <message>
        <source>%1 – to look at</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 – à consulter</translation>
    </message>
    <message>
        <source>Nothing of this file goes into the store.</source>
        <translation>Rien de ce fichier n’entre dans la base de données.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in all of it</source>
        <translation>Rechercher dans tout</translation>
    </message>
    <message>
        <source>Find text in the file&apos;s entries</source>
        <translation>Rechercher du texte dans les entrées du fichier</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entrées du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 sur %Ln entrée</numerusform>
            <numerusform>%1 sur %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::RemoveCompanyDialog</name>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Its settings and keys, %1 and %2 with all attempts go, and nothing brings them back. What only should not be sent any more is better archived.</source>
        <extracomment>%1 and %2: &quot;4 endpoints&quot;, &quot;2,000 deliveries&quot;</extracomment>
        <translation>Ses paramètres et ses clés, %1 et %2 avec toutes les tentatives disparaissent, et rien ne peut les rétablir. Pour seulement ne plus rien envoyer, mieux vaut l’archiver.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n point de terminaison</numerusform>
            <numerusform>%n points de terminaison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln livraison</numerusform>
            <numerusform>%Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to remove it.</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer la suppression.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hk::RepeatForm</name>
    <message>
        <source>As fast as they are stored</source>
        <translation>Aussi vite que l’enregistrement le permet</translation>
    </message>
    <message>
        <source>Events in which time</source>
        <translation>Unité de temps des événements</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>&amp;Number of events</source>
        <translation>N&amp;ombre d’événements</translation>
    </message>
    <message>
        <source>Each is an event of its own with its own ID, unless you wrote one into the payload: that one stays.</source>
        <translation>Chacun est un événement distinct avec son propre ID, sauf si vous en avez écrit un dans le contenu&#xa0;: celui-là est conservé.</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>Dé&amp;bit</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It takes at least %1.</source>
        <translation>Durée&#xa0;: au moins %1.</translation>
    </message>
</context>
<context>
    <name>hk::ReportPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The foot of a printed page: &quot;Page 2 of 5&quot;.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>hk::ReportsPage</name>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Impri&amp;mer…</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Tous les points de terminaison</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>En &amp;PDF…</translation>
    </message>
    <message>
        <source>As &amp;HTML…</source>
        <translation>En &amp;HTML…</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>En &amp;CSV…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later one.</source>
        <translation>Le dernier jour précède le premier. Choisissez-en un plus tardif.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>The printer took nothing. Choose another one, or export a PDF and print that.</source>
        <translation>L’imprimante n’a rien pris. Choisissez-en une autre, ou exportez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>Nothing to report in this period</source>
        <translation>Rien à signaler pour cette période</translation>
    </message>
    <message>
        <source>Volume, success, response times and outages of what is sent become a report here, to be printed or exported.</source>
        <translation>Volume, réussite, temps de réponse et pannes de ce qui est envoyé deviennent ici un rapport, à imprimer ou à exporter.</translation>
    </message>
    <message>
        <source>&amp;Send a test event</source>
        <translation>En&amp;voyer un événement de test</translation>
    </message>
</context>
<context>
    <name>hk::RequestActions</name>
    <message>
        <source>Copies a command that sends the same request again</source>
        <translation>Copie une commande qui envoie de nouveau la même requête</translation>
    </message>
    <message>
        <source>Turn &amp;into a sample…</source>
        <translation>En faire un exe&amp;mple…</translation>
    </message>
    <message>
        <source>Keeps the payload under a name, for the Simulator</source>
        <translation>Conserve le contenu sous un nom, pour le Simulateur</translation>
    </message>
    <message>
        <source>Opens the payload in the Simulator&apos;s editor</source>
        <translation>Ouvre le contenu dans l’éditeur du Simulateur</translation>
    </message>
    <message>
        <source>Copied as a cURL command; it carries the signature, not the key.</source>
        <translation>Copiée en commande cURL&#xa0;; elle contient la signature, pas la clé.</translation>
    </message>
    <message>
        <source>Copy as cUR&amp;L</source>
        <translation>Copier la re&amp;quête en cURL</translation>
    </message>
    <message>
        <source>Send t&amp;o Simulator</source>
        <translation>Envo&amp;yer au Simulateur</translation>
    </message>
</context>
<context>
    <name>hk::RequestCard</name>
    <message>
        <source>Signed request</source>
        <translation>Requête signée</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Afficher la requête sous forme de</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Copier la requête</translation>
    </message>
    <message>
        <source>Signed with the key in force · body %1</source>
        <translation>Signée avec la clé en vigueur · corps %1</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>Périmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request is on the clipboard, with its signature and without the key.</source>
        <translation>La requête est dans le presse-papiers, avec sa signature et sans la clé.</translation>
    </message>
    <message>
        <source>What Zapier sees</source>
        <translation>Ce que Zapier verra</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>Calcul de la signature</translation>
    </message>
    <message>
        <source>Save the body as the file that the code reads</source>
        <translation>Enregistrer le corps dans le fichier que lit le code</translation>
    </message>
    <message>
        <source>Check a receiver&apos;s signature of this request</source>
        <translation>Vérifier la signature d’un récepteur pour cette requête</translation>
    </message>
    <message>
        <source>Signed with the key in force · body %1, read from %2, which the button above saves</source>
        <translation>Signée avec la clé en vigueur · corps %1, lu dans %2, que le bouton ci-dessus enregistre</translation>
    </message>
    <message>
        <source>The fields are on the clipboard.</source>
        <translation>Les champs sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The computation is on the clipboard, without the key.</source>
        <translation>Le calcul est dans le presse-papiers, sans la clé.</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Enregistrer le corps</translation>
    </message>
    <message>
        <source>The body is saved, byte for byte.</source>
        <translation>Le corps est enregistré, octet par octet.</translation>
    </message>
</context>
<context>
    <name>hk::RequestFilterBar</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Signature incorrecte</translation>
    </message>
    <message>
        <source>Bad payload</source>
        <translation>Contenu incorrect</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyés</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Dans le désordre</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Heure incorrecte</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Look for requests</source>
        <translation>Rechercher des requêtes</translation>
    </message>
    <message>
        <source>Path, trigger, event id or body</source>
        <translation>Chemin, déclencheur, ID d’événement ou corps</translation>
    </message>
</context>
<context>
    <name>hk::RequestInspector</name>
    <message>
        <source>Request line and headers</source>
        <translation>Ligne de requête et en-têtes</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>&amp;Brut</translation>
    </message>
    <message>
        <source>Select a request to look at it.</source>
        <translation>Sélectionnez une requête pour l’examiner.</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Répo&amp;nse</translation>
    </message>
    <message>
        <source>The headers were let go to save room.</source>
        <translation>Les en-têtes ont été supprimés pour gagner de la place.</translation>
    </message>
    <message>
        <source>The body was let go to save room.</source>
        <translation>Le corps a été supprimé pour gagner de la place.</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Parties de la requête</translation>
    </message>
    <message>
        <source>Pa&amp;yload</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>Heade&amp;rs</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>There is no request line.</source>
        <translation>Il n’y a pas de ligne de requête.</translation>
    </message>
</context>
<context>
    <name>hk::RequestPane</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show the request to</source>
        <translation>Afficher la requête vers</translation>
    </message>
</context>
<context>
    <name>hk::RequestsView</name>
    <message>
        <source>Requests that arrived</source>
        <translation>Requêtes reçues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message>
        <source>None of the requests that are kept fits the filter.</source>
        <translation>Aucune des requêtes conservées ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 sur %Ln requête</numerusform>
            <numerusform>%1 sur %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all re&amp;quests</source>
        <translation>Affic&amp;her toutes les requêtes</translation>
    </message>
    <message>
        <source>Selects the newest request</source>
        <translation>Sélectionne la requête la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>requests, above the selected one</comment>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResendDialog</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>How many there are is not known.</source>
        <translation>Leur nombre n’est pas connu.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>All of them are left out; see above why.</source>
        <translation>Toutes sont omises&#xa0;; la raison est indiquée plus haut.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln again</source>
        <translation>
            <numerusform>&amp;Renvoyer %Ln livraison</numerusform>
            <numerusform>&amp;Renvoyer %Ln livraisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Receivers: %1.</source>
        <translation>Récepteurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is a company in production.</source>
        <translation>%1 est une entreprise en production.</translation>
    </message>
    <message>
        <source>They get the same events once more; event IDs stay the same, so that they can tell.</source>
        <translation>Ils reçoivent les mêmes événements une fois de plus&#xa0;; les ID d’événement restent les mêmes, pour qu’ils puissent s’en apercevoir.</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>Renvoyer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) are sent again.</source>
        <translation>
            <numerusform>%Ln livraison est renvoyée.</numerusform>
            <numerusform>%Ln livraisons sont renvoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent again: meanwhile nothing is left to send.</source>
        <translation>Rien n’a été renvoyé&#xa0;: entre-temps, il ne reste plus rien à envoyer.</translation>
    </message>
</context>
<context>
    <name>hk::ResendOptions</name>
    <message>
        <source>&amp;Rate</source>
        <translation>Dé&amp;bit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une heure précise</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Date et &amp;heure</translation>
    </message>
    <message>
        <source>There is no such time: clocks go forward then. Choose a later one.</source>
        <translation>Cette heure n’existe pas&#xa0;: c’est le passage à l’heure d’été. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>In the company&apos;s time zone, %1 (%2).</source>
        <extracomment>%1 is a time zone, such as America/Toronto, %2 its offset: &quot;UTC-04:00&quot;.</extracomment>
        <translation>Dans le fuseau horaire de l’entreprise, %1 (%2).</translation>
    </message>
    <message>
        <source>That time is over. Choose a later one, or start now.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive, ou commencez maintenant.</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Toute ancienneté</translation>
    </message>
    <message>
        <source>Not older than 1 hour</source>
        <translation>1 heure au plus</translation>
    </message>
    <message>
        <source>Not older than 24 hours</source>
        <translation>24 heures au plus</translation>
    </message>
    <message>
        <source>Not older than 7 days</source>
        <translation>7 jours au plus</translation>
    </message>
    <message>
        <source>Not older than 30 days</source>
        <translation>30 jours au plus</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Ancienneté</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;En même temps</translation>
    </message>
    <message>
        <source>This is no whole number from 1 to 64.</source>
        <translation>Ce n’est pas un nombre entier de 1 à 64.</translation>
    </message>
    <message>
        <source>Such as 10/s or 100/m; empty: as fast as the endpoints take them.</source>
        <translation>Par exemple 10/s ou 100/m&#xa0;; vide&#xa0;: aussi vite que les points de terminaison les acceptent.</translation>
    </message>
    <message>
        <source>How many deliveries of the plan are on their way at the same time, 1 to 64; empty: as many as the endpoints take.</source>
        <translation>Combien de livraisons du plan sont en route en même temps, de 1 à 64&#xa0;; vide&#xa0;: autant que les points de terminaison en acceptent.</translation>
    </message>
</context>
<context>
    <name>hk::ResendPreview</name>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Planned by endpoint</source>
        <translation>Prévues par point de terminaison</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Planned by trigger</source>
        <translation>Prévues par déclencheur</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Planned by age</source>
        <translation>Prévues par ancienneté</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>Envoyer aussi celles-ci</translation>
    </message>
    <message>
        <source>Send these too: %1</source>
        <translation>Envoyer aussi celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévues</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>Il n’y a rien à renvoyer</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln delivery(ies) would be sent again</source>
        <translation>
            <numerusform>%Ln livraison ne serait pas renvoyée</numerusform>
            <numerusform>Aucune des %Ln livraisons ne serait renvoyée</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omises&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est omis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 would be sent again</source>
        <extracomment>%1 of all that the filter finds.</extracomment>
        <translation>
            <numerusform>%Ln sur %1 serait renvoyée</numerusform>
            <numerusform>%Ln sur %1 seraient renvoyées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::ResponsePlot</name>
    <message>
        <source>Chart of response times</source>
        <translation>Graphique des temps de réponse</translation>
    </message>
</context>
<context>
    <name>hk::RestoreDialog</name>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>In version %1</source>
        <translation>Dans la version %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Rétablir la version %1</translation>
    </message>
    <message>
        <source>What going back changes</source>
        <translation>Ce que ce retour modifie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything is as in this version: there is nothing to do.</source>
        <translation>Tout est déjà comme dans cette version&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message numerus="yes">
        <source>Going back changes %n setting(s) of %1. Hash keys stay as they are.</source>
        <translation>
            <numerusform>Ce retour modifie %n paramètre de %1. Les clés de hachage restent telles quelles.</numerusform>
            <numerusform>Ce retour modifie %n paramètres de %1. Les clés de hachage restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints that came later stay: %1.</source>
        <translation>Les points de terminaison ajoutés ensuite restent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>hk::ResultLine</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Storing the event…</source>
        <translation>Enregistrement de l’événement…</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln deliveries</source>
        <translation>
            <numerusform>Afficher %Ln livraison</numerusform>
            <numerusform>Afficher les %Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored and sent: the filter of each endpoint says no.</source>
        <translation>Rien n’a été enregistré ni envoyé&#xa0;: le filtre de chaque point de terminaison s’y oppose.</translation>
    </message>
</context>
<context>
    <name>hk::ResultRow</name>
    <message>
        <source>Shows it on the Deliveries page</source>
        <translation>L’affiche dans la page Livraisons</translation>
    </message>
    <message>
        <source>Stored; it goes out next.</source>
        <translation>Enregistré&#xa0;; il part au prochain tour.</translation>
    </message>
    <message>
        <source>Open delivery to %1</source>
        <translation>Ouvrir la livraison vers %1</translation>
    </message>
    <message>
        <source>Stored; its endpoint is on hold, so it waits.</source>
        <translation>Enregistré&#xa0;; son point de terminaison est suspendu, il attend donc.</translation>
    </message>
    <message>
        <source>%1 after %2 · tried again %3</source>
        <translation>%1 après %2 · nouvel essai %3</translation>
    </message>
    <message>
        <source>%1 in %2 from %3</source>
        <translation>%1 en %2 · %3</translation>
    </message>
    <message>
        <source> · signature verified</source>
        <translation> · signature vérifiée</translation>
    </message>
    <message>
        <source> · signature does not match</source>
        <translation> · la signature ne correspond pas</translation>
    </message>
    <message>
        <source>Cancelled before it was sent.</source>
        <translation>Annulé avant l&apos;envoi.</translation>
    </message>
    <message>
        <source>Open delivery</source>
        <translation>Ouvrir la livraison</translation>
    </message>
</context>
<context>
    <name>hk::RetentionDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>How long deliveries of %1 are kept after they ended. Once a day the program that sends removes what is older; what is not finished never goes.</source>
        <translation>Combien de temps les livraisons de %1 sont gardées après leur fin. Une fois par jour, le programme qui envoie supprime ce qui est plus ancien ; ce qui n’est pas terminé ne part jamais.</translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation>&amp;Livrées</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Échouées</translation>
    </message>
    <message>
        <source>&amp;Cancelled</source>
        <translation>&amp;Annulées</translation>
    </message>
    <message>
        <source>For good</source>
        <extracomment>In the field for the days that something is kept.</extracomment>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Removing: %1 of %2…</source>
        <extracomment>%1 and %2 are numbers of deliveries.</extracomment>
        <translation>Suppression : %1 sur %2…</translation>
    </message>
    <message>
        <source>Stopped. %1; the rest is still there.</source>
        <translation>Arrêté. %1 ; le reste est toujours là.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Save and &amp;remove %Ln delivery(ies)</source>
        <translation>
            <numerusform>Enregistrer et &amp;supprimer %Ln livraison</numerusform>
            <numerusform>Enregistrer et &amp;supprimer %Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and &amp;remove</source>
        <translation>Enregistrer et &amp;supprimer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>How many there are is not known.</source>
        <translation>Leur nombre n’est pas connu.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>hk::ReviewDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Après l’enregistrement</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cannot be saved yet: something is wrong with %1.</source>
        <extracomment>%1: names of fields, such as &quot;Booking URL, Time-out&quot;.</extracomment>
        <translation>Enregistrement impossible pour l’instant, quelque chose ne va pas ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>hk::RotateDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Lancer la rotation</translation>
    </message>
    <message>
        <source>Rotate the hash key</source>
        <translation>Rotation de la clé de hachage</translation>
    </message>
    <message>
        <source>From now on every attempt is signed with both keys: X-Message-Signature stays the old one&apos;s, X-Message-Signature-Next is the new one&apos;s. Give the new key to whoever runs the receivers while both count; then the old one retires by itself. You can end that sooner, or call it off.</source>
        <translation>À partir de maintenant, chaque tentative est signée avec les deux clés&#xa0;: X-Message-Signature reste la signature de l’ancienne clé, X-Message-Signature-Next est celle de la nouvelle. Transmettez la nouvelle clé aux responsables des récepteurs tant que les deux sont valables&#xa0;; ensuite, l’ancienne se retire d’elle-même. Vous pouvez terminer plus tôt ou abandonner.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Makes a key of 32 random bytes</source>
        <translation>Crée une clé de 32 octets aléatoires</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the new hash key</source>
        <translation>Copier la nouvelle clé de hachage</translation>
    </message>
    <message>
        <source>Copy the new key; it leaves the clipboard after a minute</source>
        <translation>Copier la nouvelle clé&#xa0;; elle quitte le presse-papiers au bout d’une minute</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Both sign for</source>
        <translation>&amp;Double signature pendant</translation>
    </message>
    <message>
        <source>As long as the slowest of your receivers needs to take the new key.</source>
        <translation>Le temps qu’il faut au plus lent de vos récepteurs pour adopter la nouvelle clé.</translation>
    </message>
    <message>
        <source>Copy it for whoever runs the receivers. While both keys sign, “Copy new key” gives it again.</source>
        <translation>Copiez-la pour les responsables des récepteurs. Tant que les deux clés signent, «&#xa0;Copier la nouvelle clé&#xa0;» la redonne.</translation>
    </message>
</context>
<context>
    <name>hk::RotationActions</name>
    <message>
        <source>The new key signs alone now.</source>
        <translation>La nouvelle clé signe maintenant seule.</translation>
    </message>
    <message>
        <source>The old key signs alone again.</source>
        <translation>L’ancienne clé signe de nouveau seule.</translation>
    </message>
    <message>
        <source>Both keys sign now.</source>
        <translation>Les deux clés signent maintenant.</translation>
    </message>
    <message>
        <source>The new key is on the clipboard for 60 seconds.</source>
        <translation>La nouvelle clé est dans le presse-papiers pendant 60 secondes.</translation>
    </message>
</context>
<context>
    <name>hk::RowMenu</name>
    <message>
        <source>Cop&amp;y and more</source>
        <translation>Cop&amp;ier et plus</translation>
    </message>
    <message>
        <source>&amp;Filter by “%1”</source>
        <extracomment>%1 is a value in the list, such as 502</extracomment>
        <translation>&amp;Filtrer par « %1 »</translation>
    </message>
    <message>
        <source>Leave “%1” o&amp;ut</source>
        <extracomment>%1 is a value in the list, such as 502</extracomment>
        <translation>&amp;Exclure « %1 »</translation>
    </message>
</context>
<context>
    <name>hk::RulesTable</name>
    <message>
        <source>Rules, the first that fits counts</source>
        <translation>Règles, la première qui correspond s’applique</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what a rule answers</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>In path, trigger and header * stands for anything; what is empty fits all. A header is written Name:value.</source>
        <translation>Dans le chemin, le déclencheur et l’en-tête, * remplace n’importe quoi&#xa0;; un champ vide convient à tout. Un en-tête s’écrit Nom:valeur.</translation>
    </message>
    <message>
        <source>Add &amp;rule</source>
        <translation>Ajouter une &amp;règle</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>&amp;Supprimer la règle</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Desce&amp;ndre</translation>
    </message>
    <message>
        <source>Answer &amp;with…</source>
        <translation>Répon&amp;dre par…</translation>
    </message>
    <message>
        <source>Ways to answer, good ones and bad ones, for the chosen rule</source>
        <translation>Façons de répondre, bonnes et mauvaises, pour la règle choisie</translation>
    </message>
</context>
<context>
    <name>hk::RunDialog</name>
    <message>
        <source>Send many</source>
        <translation>Envoyer en nombre</translation>
    </message>
    <message>
        <source>&amp;This event</source>
        <translation>&amp;Cet événement</translation>
    </message>
    <message>
        <source>A sc&amp;enario</source>
        <translation>Un scé&amp;nario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A run goes on without this window.</source>
        <translation>Un envoi en série se poursuit sans cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Nothing more is stored; what is stored goes out.</source>
        <translation>Plus rien n’est enregistré&#xa0;; ce qui est déjà enregistré part.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message numerus="yes">
        <source>Sends %Ln event(s)</source>
        <translation>
            <numerusform>Envoie %Ln événement</numerusform>
            <numerusform>Envoie %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>The payload on the page is not JSON.</source>
        <translation>Le contenu de la page n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file that is chosen is no scenario.</source>
        <translation>Le fichier choisi n’est pas un scénario.</translation>
    </message>
    <message>
        <source>Nothing was sent, because no URL is set for: %1. Set it in the webhook settings, or send to the local receiver.</source>
        <translation>Rien n’a été envoyé, car aucune URL n’est définie pour&#xa0;: %1. Définissez-la dans les paramètres des webhooks, ou envoyez vers le récepteur local.</translation>
    </message>
    <message>
        <source>It ended after %1 of %2 events. %3</source>
        <translation>Arrêt après %1 événements sur %2. %3</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 events: the others were not made. What is stored goes out.</source>
        <translation>Annulation après %1 événements sur %2&#xa0;: les autres n’ont pas été créés. Ce qui est enregistré part.</translation>
    </message>
    <message>
        <source>%1 of %2 events are stored: to the others the filter of each endpoint says no.</source>
        <translation>%1 événements sur %2 sont enregistrés&#xa0;: le filtre de chaque point de terminaison s’oppose aux autres.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) are stored.</source>
        <translation>
            <numerusform>%Ln événement enregistré en tout.</numerusform>
            <numerusform>Les %Ln événements sont enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w in Deliveries</source>
        <translation>Afficher dans les &amp;livraisons</translation>
    </message>
</context>
<context>
    <name>hk::RunLine</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Voir ce &amp;qui part</translation>
    </message>
    <message>
        <source>Show what is being sent</source>
        <translation>Afficher ce qui est en cours d’envoi</translation>
    </message>
    <message>
        <source>Opens &quot;Send many&quot; again</source>
        <translation>Rouvre «&#xa0;Envoyer en nombre&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel sending many</source>
        <translation>Annuler l’envoi en nombre</translation>
    </message>
    <message>
        <source>Nothing more is stored; what is stored goes out.</source>
        <translation>Plus rien n’est enregistré&#xa0;; ce qui est déjà enregistré part.</translation>
    </message>
    <message>
        <source>Sending many: %1</source>
        <translation>Envoi en nombre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hk::RunProgress</name>
    <message>
        <source>Events stored</source>
        <translation>Événements enregistrés</translation>
    </message>
    <message>
        <source>%1 of %2 events stored</source>
        <translation>%1 événements enregistrés sur %2</translation>
    </message>
    <message>
        <source>%1 · deliveries: %2 delivered, %3 failed, %4 waiting</source>
        <translation>%1 · livraisons&#xa0;: %2 livrées, %3 échouées, %4 en attente</translation>
    </message>
    <message>
        <source>, %1 cancelled</source>
        <translation>, %1 annulées</translation>
    </message>
    <message>
        <source>%1 left · the next event in %2</source>
        <translation>Temps restant&#xa0;: %1 · prochain événement dans %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>hk::SampleDialog</name>
    <message>
        <source>Turn into a sample</source>
        <translation>En faire un exemple</translation>
    </message>
    <message>
        <source>The payload is kept for %1 exactly as it came, to be opened in the Simulator.</source>
        <translation>Le contenu est conservé pour %1 exactement tel qu’il est arrivé, afin d’être ouvert dans le Simulateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, received</source>
        <comment>a sample of a trigger</comment>
        <translation>%1, reçu</translation>
    </message>
    <message>
        <source>Received payload</source>
        <translation>Contenu reçu</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>&amp;Déclencheur</translation>
    </message>
    <message>
        <source>&amp;Replace sample</source>
        <translation>&amp;Remplacer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Save sample</source>
        <translation>&amp;Enregistrer l’exemple</translation>
    </message>
</context>
<context>
    <name>hk::SampleMenu</name>
    <message>
        <source>&amp;Another sample</source>
        <translation>&amp;Autre exemple</translation>
    </message>
    <message>
        <source>&amp;Edge case</source>
        <translation>&amp;Cas limite</translation>
    </message>
    <message>
        <source>From a &amp;past delivery…</source>
        <translation>D’après une &amp;livraison passée…</translation>
    </message>
    <message>
        <source>&amp;Save sample…</source>
        <translation>&amp;Enregistrer l’exemple…</translation>
    </message>
    <message>
        <source>Samp&amp;les</source>
        <extracomment>A submenu: where a payload can come from, and keeping it.</extracomment>
        <translation>Exemp&amp;les</translation>
    </message>
</context>
<context>
    <name>hk::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>&amp;Usual questions</source>
        <translation>Questions &amp;courantes</translation>
    </message>
    <message>
        <source>Re&amp;cent filters</source>
        <translation>Filtres ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>&amp;Gérer les filtres enregistrés…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous le nom %1.</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1&#xa0;?</translation>
    </message>
    <message>
        <source>There is a filter of that name already.</source>
        <translation>Il existe déjà un filtre de ce nom.</translation>
    </message>
    <message>
        <source>It finds %1 from now on.</source>
        <translation>Il trouve désormais %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Il s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>hk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Re&amp;place by the one in force</source>
        <translation>&amp;Remplacer par celui en vigueur</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No filter is in force.</source>
        <translation>Aucun filtre n’est en vigueur.</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hk::SavedSamples</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved samples</source>
        <translation>Exemples enregistrés</translation>
    </message>
    <message>
        <source>Load, rename, export or remove the sample</source>
        <translation>Charger, renommer, exporter ou supprimer l’exemple</translation>
    </message>
    <message>
        <source>Saved sample</source>
        <translation>Exemple enregistré</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Save sample</source>
        <translation>Enregistrer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>Remplacer %1&#xa0;?</translation>
    </message>
    <message>
        <source>There is a sample of that name already.</source>
        <translation>Il existe déjà un exemple de ce nom.</translation>
    </message>
    <message>
        <source>What it was is gone then.</source>
        <translation>Son contenu actuel sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous le nom %1.</translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation>Renommer l’exemple</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <translation>Il s’appelle désormais %1.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>Export sample</source>
        <translation>Exporter l’exemple</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The sample is not listed any more.</source>
        <translation>L’exemple n’apparaîtra plus dans la liste.</translation>
    </message>
    <message>
        <source>Events that were sent with it stay in the list of deliveries.</source>
        <translation>Les événements envoyés avec lui restent dans la liste des livraisons.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>hk::ScanLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deliveries looked at</source>
        <translation>Livraisons examinées</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>Looking at each delivery: %1% done, %2 found</source>
        <extracomment>%1: a percentage without its sign; %2: a number of deliveries</extracomment>
        <translation>Examen de chaque livraison : %1 % fait, %2 trouvées</translation>
    </message>
    <message>
        <source>Stopped: %1 found in the oldest %2</source>
        <extracomment>numbers of deliveries: how many match, how many were looked at</extracomment>
        <translation>Arrêté : %1 trouvées parmi les %2 plus anciennes</translation>
    </message>
    <message>
        <source>Stopped: %1 found in the newest %2</source>
        <translation>Arrêté : %1 trouvées parmi les %2 plus récentes</translation>
    </message>
    <message>
        <source>Ended early: %1 found in the oldest %2</source>
        <extracomment>numbers of deliveries: how many match, how many were looked at</extracomment>
        <translation>Terminé tôt : %1 trouvées parmi les %2 plus anciennes</translation>
    </message>
    <message>
        <source>Ended early: %1 found in the newest %2</source>
        <translation>Terminé tôt : %1 trouvées parmi les %2 plus récentes</translation>
    </message>
</context>
<context>
    <name>hk::ScenarioForm</name>
    <message>
        <source>Real time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>60 times as fast: an hour in a minute</source>
        <translation>60 fois plus vite&#xa0;: une heure en une minute</translation>
    </message>
    <message>
        <source>3,600 times as fast: an hour in a second</source>
        <translation>3&#xa0;600 fois plus vite&#xa0;: une heure en une seconde</translation>
    </message>
    <message>
        <source>As fast as they are stored</source>
        <translation>Aussi vite que l’enregistrement le permet</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>A scenario of your own, a JSON file</source>
        <translation>Votre propre scénario, un fichier JSON</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>The same seed tells of the same people.</source>
        <translation>La même graine met en scène les mêmes personnes.</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Scénarios (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB.</source>
        <translation>%1 dépasse 16&#xa0;Mo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) within %1.</source>
        <translation>
            <numerusform>%Ln événement en %1.</numerusform>
            <numerusform>%Ln événements en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>At this speed they take %1.</source>
        <translation>À cette vitesse, durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Scen&amp;ario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>At this speed they are sent as fast as they are stored.</source>
        <translation>À cette vitesse, ils sont envoyés aussi vite que l’enregistrement le permet.</translation>
    </message>
    <message>
        <source>Problems of the scenario</source>
        <translation>Problèmes du scénario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is wrong with it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>The file is no scenario: %n problem(s), by line and field below. Mend them and open it again.</source>
        <translation>
            <numerusform>Le fichier n’est pas un scénario : %n problème, ci-dessous par ligne et champ. Corrigez-le et rouvrez-le.</numerusform>
            <numerusform>Le fichier n’est pas un scénario : %n problèmes, ci-dessous par ligne et champ. Corrigez-les et rouvrez-le.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::SendBar</name>
    <message>
        <source>Send &amp;many or a scenario…</source>
        <translation>Envoyer en nom&amp;bre ou un scénario…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send man&amp;y…</source>
        <translation>Envoyer en nom&amp;bre…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>What is not on the wire yet is not sent</source>
        <translation>Ce qui n’est pas encore en cours de transmission n’est pas envoyé</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>&amp;Envoyer quand même</translation>
    </message>
    <message>
        <source>The payload is being checked.</source>
        <translation>Vérification du contenu en cours.</translation>
    </message>
    <message>
        <source>The payload is not JSON; the list under it says where.</source>
        <translation>Le contenu n’est pas du JSON&#xa0;; la liste en dessous indique où.</translation>
    </message>
    <message>
        <source>This event many times, or a scenario</source>
        <translation>Cet événement de nombreuses fois, ou un scénario</translation>
    </message>
    <message>
        <source>Sends these bytes</source>
        <translation>Envoie exactement ces octets</translation>
    </message>
</context>
<context>
    <name>hk::SendTargetChooser</name>
    <message>
        <source>Send to</source>
        <translation>Envoyer vers</translation>
    </message>
    <message>
        <source>To the company&apos;s endpoints</source>
        <translation>Vers les points de terminaison de l’entreprise</translation>
    </message>
    <message>
        <source>To the local receiver</source>
        <translation>Vers le récepteur local</translation>
    </message>
    <message>
        <source>To another URL…</source>
        <translation>Vers une autre URL…</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message numerus="yes">
        <source>To %1 and %Ln more</source>
        <translation>
            <numerusform>Vers %1 et %Ln autre</numerusform>
            <numerusform>Vers %1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>To the local receiver (127.0.0.1:%1)</source>
        <translation>Vers le récepteur local (127.0.0.1:%1)</translation>
    </message>
</context>
<context>
    <name>hk::Sender</name>
    <message>
        <source>Paused: the disk is full</source>
        <translation>En pause&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room, and sending goes on by itself.</source>
        <translation>Rien n’est perdu. Faites de la place, et l’envoi reprend de lui-même.</translation>
    </message>
    <message>
        <source>Paused: this computer has no network</source>
        <translation>En pause&#xa0;: cet ordinateur n’a pas de réseau</translation>
    </message>
    <message>
        <source>What goes to this computer itself is sent all the same.</source>
        <translation>Ce qui va vers cet ordinateur lui-même est envoyé malgré tout.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <extracomment>%1 is the reason, a sentence.</extracomment>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is lost. Sending goes on by itself when it can.</source>
        <translation>Rien n’est perdu. L’envoi reprend de lui-même dès que possible.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>This program sends what is queued in the store.</source>
        <translation>Ce programme envoie ce qui est en file dans la base de données.</translation>
    </message>
    <message>
        <source>Another Hookkeeper is sending from this store</source>
        <translation>Un autre Hookkeeper envoie depuis cette base de données</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>Aucun envoi</translation>
    </message>
    <message>
        <source>What is queued waits until sending is resumed, in the menu Tools.</source>
        <translation>Ce qui est en file attend la reprise de l’envoi, dans le menu Outils.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en file</translation>
    </message>
    <message>
        <source>%1 retrying</source>
        <translation>%1 à réessayer</translation>
    </message>
</context>
<context>
    <name>hk::SendingAction</name>
    <message>
        <source>R&amp;esume sending</source>
        <translation>&amp;Reprendre l’envoi</translation>
    </message>
    <message>
        <source>Pa&amp;use sending</source>
        <translation>Mettre l’envoi en pa&amp;use</translation>
    </message>
    <message>
        <source>What is queued goes out again</source>
        <translation>Ce qui est en file part à nouveau</translation>
    </message>
    <message>
        <source>What is queued waits until sending is resumed, or Hookkeeper starts again</source>
        <translation>Ce qui est en file attend que l’envoi reprenne ou que Hookkeeper redémarre</translation>
    </message>
</context>
<context>
    <name>hk::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>&amp;Addresses…</source>
        <translation>&amp;Adresses…</translation>
    </message>
    <message>
        <source>Where webhooks may go</source>
        <translation>Où les webhooks peuvent aller</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>To public addresses only.</source>
        <translation>Vers les adresses publiques seulement.</translation>
    </message>
    <message>
        <source>To public addresses, and besides to these: %1</source>
        <translation>Vers les adresses publiques, et en plus vers celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>To one endpoint 8 requests are on the way at once; an endpoint can have a limit and a pace of its own. Connecting may take 10 s. How long a whole attempt may take, and when it is tried again, is set for each company and endpoint in the Webhook settings. Of an answer the first 64 KB are kept.</source>
        <translation>Vers un même point de terminaison, 8 requêtes sont en route en même temps&#xa0;; un point de terminaison peut avoir sa propre limite et son propre rythme. La connexion peut prendre 10 s. La durée permise pour une tentative entière, et le moment où elle est réessayée, se règlent pour chaque entreprise et chaque point de terminaison dans les Réglages webhooks. D’une réponse, les 64 premiers Ko sont conservés.</translation>
    </message>
    <message>
        <source>Requests at &amp;once, to all endpoints</source>
        <translation>Requêtes en même &amp;temps, vers tous les points de terminaison</translation>
    </message>
</context>
<context>
    <name>hk::SettingForm</name>
    <message>
        <source>%1: back to the default</source>
        <extracomment>%1 is a setting, such as &quot;Theme&quot;.</extracomment>
        <translation>%1&#xa0;: revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>hk::SettingsDraft</name>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>set</source>
        <translation>définie</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>en rotation</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Booking URL</source>
        <translation>URL Réservation</translation>
    </message>
    <message>
        <source>Customer URL</source>
        <translation>URL Client</translation>
    </message>
    <message>
        <source>Resource URL</source>
        <translation>URL Ressource</translation>
    </message>
    <message>
        <source>Reminder URL</source>
        <translation>URL Rappel</translation>
    </message>
    <message>
        <source>Hash key</source>
        <translation>Clé de hachage</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Standard Webhooks headers</source>
        <translation>En-têtes Standard Webhooks</translation>
    </message>
    <message>
        <source>Retry schedule</source>
        <translation>Délais entre tentatives</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai d’expiration</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A trigger and what it is called in the payload: &quot;Appointment confirmed: booked&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as documented</source>
        <translation>comme dans la documentation</translation>
    </message>
    <message>
        <source>Booking triggers</source>
        <translation>Déclencheurs de réservation</translation>
    </message>
    <message>
        <source>Customer triggers</source>
        <translation>Déclencheurs de client</translation>
    </message>
    <message>
        <source>Resource triggers</source>
        <translation>Déclencheurs de ressource</translation>
    </message>
    <message>
        <source>Reminder triggers</source>
        <translation>Déclencheurs de rappel</translation>
    </message>
    <message>
        <source>Names in the payload</source>
        <translation>Noms dans le contenu</translation>
    </message>
</context>
<context>
    <name>hk::SettingsFiles</name>
    <message>
        <source>Import settings…</source>
        <translation>Importer des paramètres…</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>Exporter les paramètres…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Imported. The next attempt uses it.</source>
        <translation>Importé. La prochaine tentative en tient compte.</translation>
    </message>
    <message>
        <source>Settings history…</source>
        <translation>Historique des paramètres…</translation>
    </message>
    <message>
        <source>More for webhook settings</source>
        <translation>Autres actions pour les paramètres des webhooks</translation>
    </message>
    <message>
        <source>History, import and export</source>
        <translation>Historique, importation et exportation</translation>
    </message>
    <message>
        <source>Version %1 is back. The next attempt uses it.</source>
        <translation>La version %1 est rétablie. La prochaine tentative en tient compte.</translation>
    </message>
    <message>
        <source>Imported without the keys: no passphrase was given.</source>
        <translation>Importé sans les clés&#xa0;: aucune phrase secrète n’a été indiquée.</translation>
    </message>
</context>
<context>
    <name>hk::SettingsPage</name>
    <message>
        <source>The hash key is on the clipboard for 60 seconds.</source>
        <translation>La clé de hachage est dans le presse-papiers pour 60 secondes.</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Réglages webhooks</translation>
    </message>
    <message>
        <source>Company › %1</source>
        <translation>Entreprise › %1</translation>
    </message>
    <message>
        <source>Saved. The next attempt uses it.</source>
        <translation>Enregistré. La prochaine tentative en tient compte.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>The old settings are back.</source>
        <translation>Les anciens paramètres sont rétablis.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>The settings were changed in the meantime. Your changes are still here, beside the new values: look at them, then save again.</source>
        <translation>Les paramètres ont été modifiés entre-temps. Vos modifications sont toujours là, à côté des nouvelles valeurs : vérifiez-les, puis enregistrez à nouveau.</translation>
    </message>
</context>
<context>
    <name>hk::Shipped</name>
    <message>
        <source>Failed in the last 24 hours</source>
        <translation>Échouées ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Retrying now</source>
        <translation>Réessayées en ce moment</translation>
    </message>
    <message>
        <source>Waiting for a held endpoint</source>
        <translation>En attente d’un point de terminaison suspendu</translation>
    </message>
    <message>
        <source>Refused by the receiver today</source>
        <translation>Refusées par le récepteur aujourd’hui</translation>
    </message>
    <message>
        <source>Slower than 5 seconds this week</source>
        <translation>Plus lentes que 5 secondes cette semaine</translation>
    </message>
    <message>
        <source>Delivered only after retries this week</source>
        <translation>Livrées seulement après de nouveaux essais cette semaine</translation>
    </message>
    <message>
        <source>Resends of the last 7 days</source>
        <translation>Renvois des 7 derniers jours</translation>
    </message>
</context>
<context>
    <name>hk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving: hold Ctrl, Alt or the Super key as well, or press a function key.</source>
        <translation>%1 sert à saisir et à se déplacer&#xa0;: maintenez aussi Ctrl, Alt ou la touche Super, ou appuyez sur une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 opens a menu or presses a button: hold Ctrl as well.</source>
        <translation>%1 ouvre un menu ou actionne un bouton&#xa0;: maintenez aussi Ctrl.</translation>
    </message>
    <message>
        <source>%1 belongs to menus and windows: press another key.</source>
        <translation>%1 appartient aux menus et aux fenêtres&#xa0;: appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Press the keys that are to do it</source>
        <translation>Appuyez sur les touches qui doivent le faire</translation>
    </message>
    <message>
        <source>No action and no key is called like that.</source>
        <translation>Aucune action ni aucune touche ne porte ce nom.</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Touche pour %1</translation>
    </message>
    <message>
        <source>Use %1 here?</source>
        <translation>Utiliser %1 ici&#xa0;?</translation>
    </message>
    <message>
        <source>%1 does &quot;%2&quot; until now.</source>
        <extracomment>%1 is a key, %2 an action.</extracomment>
        <translation>%1 fait jusqu’ici «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be left without that key.</source>
        <translation>«&#xa0;%1&#xa0;» resterait sans cette touche.</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;Utiliser ici</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
</context>
<context>
    <name>hk::Sidebar</name>
    <message>
        <source>Add company…</source>
        <translation>Ajouter une entreprise…</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>The company whose webhooks are shown</source>
        <translation>L’entreprise dont les webhooks sont affichés</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Entreprise&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hk::SigningCard</name>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Code for receivers…</source>
        <translation>Code pour les récepteurs…</translation>
    </message>
    <message>
        <source>HMAC-SHA256, hex</source>
        <extracomment>A way to write a signature: the method and the encoding of its bytes.</extracomment>
        <translation>HMAC-SHA256, hex</translation>
    </message>
    <message>
        <source>HMAC-SHA256, base64</source>
        <translation>HMAC-SHA256, base64</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>How the header X-Message-Signature is written.</source>
        <translation>Comment l’en-tête X-Message-Signature est écrit.</translation>
    </message>
    <message>
        <source>Standard Webhooks headers too</source>
        <translation>Ajouter les en-têtes Standard Webhooks</translation>
    </message>
    <message>
        <source>webhook-id, webhook-timestamp and webhook-signature let receivers use a ready-made library and refuse old messages.</source>
        <translation>webhook-id, webhook-timestamp et webhook-signature permettent aux récepteurs d’utiliser une bibliothèque toute prête et de refuser les anciens messages.</translation>
    </message>
    <message>
        <source>Check a signature…</source>
        <translation>Vérifier une signature…</translation>
    </message>
    <message>
        <source>Copy whsec_ key</source>
        <translation>Copier la clé whsec_</translation>
    </message>
    <message>
        <source>Copy the hash key as Standard Webhooks libraries take it; it leaves the clipboard after a minute</source>
        <translation>Copier la clé de hachage telle que les bibliothèques Standard Webhooks la prennent ; elle quitte le presse-papiers après une minute</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Autres en-têtes</translation>
    </message>
</context>
<context>
    <name>hk::SimulatorPage</name>
    <message>
        <source>Build a trigger, see exactly what will be sent, send it</source>
        <translation>Composez un déclencheur, voyez exactement ce qui sera envoyé, envoyez-le</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>the payload has changed.</source>
        <translation>le contenu a changé.</translation>
    </message>
    <message>
        <source>the payload is not JSON.</source>
        <translation>le contenu n’est pas du JSON.</translation>
    </message>
    <message>
        <source>No %1 URL is set, so this event would go nowhere.</source>
        <translation>Aucune URL %1 n’est définie&#xa0;: cet événement n’irait nulle part.</translation>
    </message>
    <message>
        <source>Webhook settings</source>
        <translation>Réglages webhooks</translation>
    </message>
    <message>
        <source>The local receiver is off: what is sent waits until it is started.</source>
        <translation>Le récepteur local est arrêté&#xa0;: ce qui est envoyé attend qu’il soit démarré.</translation>
    </message>
    <message>
        <source>The filter of each endpoint says no to this event, so it would go nowhere.</source>
        <translation>Le filtre de chaque point de terminaison s’oppose à cet événement&#xa0;: il n’irait nulle part.</translation>
    </message>
</context>
<context>
    <name>hk::StatusChips</name>
    <message>
        <source>All</source>
        <comment>deliveries</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Hide simulations</source>
        <translation>Masquer les simulations</translation>
    </message>
    <message>
        <source>Leaves out what the Simulator and the console&apos;s trigger sent</source>
        <translation>Écarte ce qui a été envoyé par le Simulateur et par trigger dans la console</translation>
    </message>
</context>
<context>
    <name>hk::StatusStrip</name>
    <message>
        <source>Store: %1</source>
        <extracomment>In the status bar; %1 is the path of the store&apos;s file.</extracomment>
        <translation>Base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deliveries that wait, in all companies</source>
        <translation>Livraisons qui attendent, toutes entreprises confondues</translation>
    </message>
    <message>
        <source>Receiver on :%1</source>
        <extracomment>The number is a port; the colon belongs to it, as in an address.</extracomment>
        <translation>Récepteur sur :%1</translation>
    </message>
    <message>
        <source>Receiver off</source>
        <translation>Récepteur arrêté</translation>
    </message>
</context>
<context>
    <name>hk::TableColumns</name>
    <message>
        <source>&amp;Arrange columns…</source>
        <translation>&amp;Organiser les colonnes…</translation>
    </message>
</context>
<context>
    <name>hk::Terms</name>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
</context>
<context>
    <name>hk::TestDialog</name>
    <message>
        <source>%1 – nothing may be sent there</source>
        <translation>%1 – aucun envoi autorisé</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <extracomment>&quot;Test of Booking URL&quot;</extracomment>
        <translation>Test&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificate of %1 by %2, good until %3</source>
        <translation>Certificat de %1 par %2, valable jusqu’au %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>hk::TimeText</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dans %n seconde</numerusform>
            <numerusform>dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a table&apos;s time column, as in &quot;14 May&quot;; letters as in QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year of a table&apos;s time column.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of a table&apos;s time column.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>Days and hours, such as &quot;3 d 18 h&quot;.</extracomment>
        <translation>%1 %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 (company)</source>
        <extracomment>A date and time by the clocks of the company that is shown.</extracomment>
        <translation>%1 (entreprise)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <extracomment>A date and time by this computer&apos;s clock.</extracomment>
        <translation>%1 (cet ordinateur)</translation>
    </message>
</context>
<context>
    <name>hk::TimelineView</name>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Events in order</source>
        <translation>Événements dans l’ordre</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>The payload names neither an appointment nor a customer.</source>
        <translation>Le contenu ne nomme ni rendez-vous ni client.</translation>
    </message>
    <message numerus="yes">
        <source>Appointment %1: %Ln delivery(ies)</source>
        <extracomment>%1 is the appointment&apos;s or customer&apos;s id.</extracomment>
        <translation>
            <numerusform>Rendez-vous %1 : %Ln livraison</numerusform>
            <numerusform>Rendez-vous %1 : %Ln livraisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1: %Ln delivery(ies)</source>
        <translation>
            <numerusform>Client %1 : %Ln livraison</numerusform>
            <numerusform>Client %1 : %Ln livraisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier ones are left out.</source>
        <translation>Les antérieures sont omises.</translation>
    </message>
    <message>
        <source>Later ones are left out.</source>
        <translation>Les postérieures sont omises.</translation>
    </message>
    <message>
        <source>%1 · resend</source>
        <translation>%1 · renvoi</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <translation>%1 · simulée</translation>
    </message>
</context>
<context>
    <name>hk::Tray</name>
    <message>
        <source>&amp;Show Hookkeeper</source>
        <translation>&amp;Afficher Hookkeeper</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) fail(s) or is/are on hold</source>
        <translation>
            <numerusform>%n point de terminaison échoue ou est suspendu</numerusform>
            <numerusform>%n points de terminaison échouent ou sont suspendus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hk::TriggerCard</name>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
</context>
<context>
    <name>hk::TriggerList</name>
    <message>
        <source>Name of %1 in the payload</source>
        <extracomment>What a trigger is called in the payload that is sent.</extracomment>
        <translation>Nom de «&#xa0;%1&#xa0;» dans le contenu</translation>
    </message>
    <message>
        <source>every trigger</source>
        <translation>tous les déclencheurs</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>hk::TriggersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is ticked goes to the category&apos;s URL. On the right is what the trigger is called in the payload; change it only for a receiver that expects another name. Both count for events from the moment you save.</source>
        <translation>Ce qui est coché va à l’URL de la catégorie. À droite figure le nom du déclencheur dans le contenu&#xa0;; ne le modifiez que pour un récepteur qui attend un autre nom. Les deux s’appliquent aux événements à partir du moment où vous enregistrez.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ceux-ci</translation>
    </message>
</context>
<context>
    <name>hk::UrlDialog</name>
    <message>
        <source>&amp;Use this URL</source>
        <translation>&amp;Utiliser cette URL</translation>
    </message>
    <message>
        <source>Send to another URL</source>
        <translation>Envoyer vers une autre URL</translation>
    </message>
    <message>
        <source>Only what you simulate goes there, signed with the company&apos;s key. The webhook settings stay as they are.</source>
        <translation>Seul ce que vous simulez y est envoyé, signé avec la clé de l’entreprise. Les paramètres des webhooks restent tels quels.</translation>
    </message>
    <message>
        <source>U&amp;RL</source>
        <translation>U&amp;RL</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
</context>
<context>
    <name>hk::UrlField</name>
    <message>
        <source>&amp;Booking URL</source>
        <translation>URL &amp;Réservation</translation>
    </message>
    <message>
        <source>&amp;Customer URL</source>
        <translation>URL &amp;Client</translation>
    </message>
    <message>
        <source>&amp;Resource URL</source>
        <translation>URL Re&amp;ssource</translation>
    </message>
    <message>
        <source>Re&amp;minder URL</source>
        <translation>URL Ra&amp;ppel</translation>
    </message>
    <message>
        <source>Not set – booking events are not sent</source>
        <translation>Non définie – les événements de réservation ne sont pas envoyés</translation>
    </message>
    <message>
        <source>Not set – customer events are not sent</source>
        <translation>Non définie – les événements client ne sont pas envoyés</translation>
    </message>
    <message>
        <source>Not set – resource events are not sent</source>
        <translation>Non définie – les événements de ressource ne sont pas envoyés</translation>
    </message>
    <message>
        <source>Not set – reminders are not sent</source>
        <translation>Non définie – les rappels ne sont pas envoyés</translation>
    </message>
    <message>
        <source>On hold: %1. What is due waits here.</source>
        <translation>Envois suspendus&#xa0;: %1. Les envois dus attendent ici.</translation>
    </message>
    <message>
        <source>On hold: the receiver answered 410 Gone. What is due waits here.</source>
        <translation>Envois suspendus&#xa0;: le récepteur a répondu 410 Gone. Les envois dus attendent ici.</translation>
    </message>
    <message>
        <source>On hold: nothing got through for five days. What is due waits here.</source>
        <translation>Envois suspendus&#xa0;: rien n’est passé pendant cinq jours. Les envois dus attendent ici.</translation>
    </message>
    <message>
        <source>On hold. What is due waits here.</source>
        <translation>Envois suspendus. Les envois dus attendent ici.</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Effacer l’%1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>A menu with what else can be done with &quot;Booking URL&quot;.</extracomment>
        <translation>Autres actions pour l’%1</translation>
    </message>
    <message>
        <source>Triggers…</source>
        <translation>Déclencheurs…</translation>
    </message>
    <message>
        <source>Use this URL for all categories</source>
        <translation>Utiliser cette URL pour toutes les catégories</translation>
    </message>
    <message>
        <source>Use this URL for this category only</source>
        <translation>Utiliser cette URL pour cette catégorie seulement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Gets only: %1</source>
        <translation>Reçoit uniquement&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do there</source>
        <translation>Que faire côté récepteur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What kind of receiver it is, then what to mind there.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The receiver failed %Ln time(s) in a row. Until it answers, only a probe goes out now and then; the next one at %1.</source>
        <translation>
            <numerusform>Le récepteur a échoué %Ln fois. Tant qu’il ne répond pas, seule une requête de vérification part de temps en temps&#xa0;; la prochaine à %1.</numerusform>
            <numerusform>Le récepteur a échoué %Ln fois de suite. Tant qu’il ne répond pas, seule une requête de vérification part de temps en temps&#xa0;; la prochaine à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to https</source>
        <translation>Passer à https</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Remplacer par %1</translation>
    </message>
    <message>
        <source>Clear it here too</source>
        <translation>L’effacer ici aussi</translation>
    </message>
    <message>
        <source>Use that</source>
        <translation>Utiliser cette URL</translation>
    </message>
    <message>
        <source>Also used by %1</source>
        <extracomment>%1: names of other companies</extracomment>
        <translation>Également utilisée par %1</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Gets %1</source>
        <extracomment>%1: triggers, such as &quot;Appointment confirmed, Appointment canceled&quot;.</extracomment>
        <translation>Reçoit %1</translation>
    </message>
    <message>
        <source>Plain http: anybody on the way can read it. %1</source>
        <extracomment>%1 is what is said of the URL otherwise.</extracomment>
        <translation>http sans chiffrement&#xa0;: n’importe qui sur le trajet peut lire. %1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>This URL was cleared meanwhile.</source>
        <translation>Cette URL a été effacée entre-temps.</translation>
    </message>
    <message>
        <source>%1 was saved here meanwhile.</source>
        <translation>%1 a été enregistré ici entre-temps.</translation>
    </message>
</context>
<context>
    <name>hk::UrlTest</name>
    <message>
        <source>Testing… Nothing of it is counted in the deliveries.</source>
        <translation>Test en cours… Rien n’en est compté dans les livraisons.</translation>
    </message>
    <message>
        <source>Last test: %1 in %2, %3</source>
        <extracomment>&quot;Last test: 200 OK in 142 ms, 3 minutes ago&quot;</extracomment>
        <translation>Dernier test&#xa0;: %1 en %2, %3</translation>
    </message>
    <message>
        <source>The last test failed, %1. Test again to see why.</source>
        <extracomment>%1 is when: &quot;3 minutes ago&quot;.</extracomment>
        <translation>Le dernier test a échoué (%1). Refaites-le pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Stop testing %1</source>
        <extracomment>&quot;Test Booking URL&quot;</extracomment>
        <translation>Arrêter le test de l’%1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester l’%1</translation>
    </message>
    <message>
        <source>Stops the test now</source>
        <translation>Arrête le test maintenant</translation>
    </message>
    <message>
        <source>Looks the host up, connects and sends one signed event that is marked as a test</source>
        <translation>Recherche l’hôte, se connecte et envoie un événement signé, marqué comme test</translation>
    </message>
    <message>
        <source>%1 Tested %2.</source>
        <extracomment>%1 is what was found, a sentence; %2 is when: &quot;3 minutes ago&quot;.</extracomment>
        <translation>%1 Test : %2.</translation>
    </message>
    <message>
        <source>The test was stopped. Its event may have gone out before.</source>
        <translation>Le test a été arrêté. Son événement est peut-être déjà parti.</translation>
    </message>
</context>
<context>
    <name>hk::VerdictBox</name>
    <message>
        <source>What is to be said of the request</source>
        <translation>Ce qu’il y a à dire de la requête</translation>
    </message>
</context>
<context>
    <name>hk::VersionUndo</name>
    <message>
        <source>The old settings are back.</source>
        <translation>Les anciens paramètres sont rétablis.</translation>
    </message>
</context>
<context>
    <name>hk::Vocabulary</name>
    <message>
        <source>where a delivery stands</source>
        <translation>où en est une livraison</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>booking, customer, resource or reminder</source>
        <translation>booking, customer, resource ou reminder</translation>
    </message>
    <message>
        <source>the endpoint it goes to</source>
        <translation>le point de terminaison visé</translation>
    </message>
    <message>
        <source>the host it goes to</source>
        <translation>l’hôte visé</translation>
    </message>
    <message>
        <source>HTTP status of the last answer</source>
        <translation>statut HTTP de la dernière réponse</translation>
    </message>
    <message>
        <source>how the last attempt failed</source>
        <translation>comment la dernière tentative a échoué</translation>
    </message>
    <message>
        <source>how many attempts were made</source>
        <translation>combien de tentatives ont été faites</translation>
    </message>
    <message>
        <source>how long ago, or when it was accepted</source>
        <translation>il y a combien de temps, ou quand elle a été acceptée</translation>
    </message>
    <message>
        <source>when the next attempt is due</source>
        <translation>quand la prochaine tentative est due</translation>
    </message>
    <message>
        <source>event ID</source>
        <translation>ID d’événement</translation>
    </message>
    <message>
        <source>delivery ID</source>
        <translation>ID de livraison</translation>
    </message>
    <message>
        <source>whether it is a resend, or of which delivery</source>
        <translation>si c’est un renvoi, ou de quelle livraison</translation>
    </message>
    <message>
        <source>number of the resend plan</source>
        <translation>numéro du plan de renvoi</translation>
    </message>
    <message>
        <source>whether it was simulated</source>
        <translation>si elle était simulée</translation>
    </message>
    <message>
        <source>appointment ID</source>
        <translation>ID du rendez-vous</translation>
    </message>
    <message>
        <source>customer ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>resource ID</source>
        <translation>ID de la ressource</translation>
    </message>
    <message>
        <source>e-mail address of the customer</source>
        <translation>adresse e-mail du client</translation>
    </message>
    <message>
        <source>names, e-mails, IDs and confirmation numbers</source>
        <translation>noms, e-mails, ID et numéros de confirmation</translation>
    </message>
    <message>
        <source>how long the last attempt took</source>
        <translation>durée de la dernière tentative</translation>
    </message>
    <message>
        <source>size of the payload</source>
        <translation>taille du contenu</translation>
    </message>
    <message>
        <source>text in payloads and responses</source>
        <translation>texte dans les contenus et réponses</translation>
    </message>
    <message>
        <source>no answer was read</source>
        <translation>aucune réponse n’a été lue</translation>
    </message>
    <message>
        <source>the receiver failed</source>
        <translation>le récepteur a échoué</translation>
    </message>
    <message>
        <source>the receiver refused</source>
        <translation>le récepteur a refusé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>in the last 15 minutes</source>
        <translation>ces 15 dernières minutes</translation>
    </message>
    <message>
        <source>in the last hour</source>
        <translation>cette dernière heure</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>ces dernières 24 heures</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>ces 7 derniers jours</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>ces 30 derniers jours</translation>
    </message>
    <message>
        <source>more than 7 days ago</source>
        <translation>il y a plus de 7 jours</translation>
    </message>
    <message>
        <source>between one and two days ago</source>
        <translation>il y a un à deux jours</translation>
    </message>
    <message>
        <source>within 5 minutes</source>
        <translation>d’ici 5 minutes</translation>
    </message>
    <message>
        <source>within an hour</source>
        <translation>d’ici une heure</translation>
    </message>
    <message>
        <source>in more than an hour</source>
        <translation>dans plus d’une heure</translation>
    </message>
    <message>
        <source>in more than a day</source>
        <translation>dans plus d’un jour</translation>
    </message>
    <message>
        <source>longer than half a second</source>
        <translation>plus d’une demi-seconde</translation>
    </message>
    <message>
        <source>longer than a second</source>
        <translation>plus d’une seconde</translation>
    </message>
    <message>
        <source>longer than 5 seconds</source>
        <translation>plus de 5 secondes</translation>
    </message>
    <message>
        <source>from one second to five</source>
        <translation>d’une à cinq secondes</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>moins de 1 ko</translation>
    </message>
    <message>
        <source>more than 10 kB</source>
        <translation>plus de 10 ko</translation>
    </message>
    <message>
        <source>more than 1 MB</source>
        <translation>plus de 1 Mo</translation>
    </message>
    <message>
        <source>from 1 kB to 10 kB</source>
        <translation>de 1 ko à 10 ko</translation>
    </message>
    <message>
        <source>a single one</source>
        <translation>une seule</translation>
    </message>
    <message>
        <source>retried</source>
        <translation>réessayée</translation>
    </message>
    <message>
        <source>from two to five</source>
        <translation>de deux à cinq</translation>
    </message>
    <message>
        <source>only resends</source>
        <translation>seulement les renvois</translation>
    </message>
    <message>
        <source>no resends</source>
        <translation>aucun renvoi</translation>
    </message>
    <message>
        <source>only simulations</source>
        <translation>seulement les simulations</translation>
    </message>
    <message>
        <source>no simulations</source>
        <translation>aucune simulation</translation>
    </message>
</context>
<context>
    <name>hk::Waterfall</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>The encryption handshake of https.</extracomment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A phase and its time: &quot;Connect: 12 ms&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Répartition du temps</translation>
    </message>
</context>
<context>
    <name>hk::Wayfinder</name>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
</context>
<context>
    <name>hk::WaysIn</name>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is no settings file. Choose one that Hookkeeper exported, or a company of the Setup API as JSON.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 n’est pas un fichier de paramètres. Choisissez-en un que Hookkeeper a exporté, ou une entreprise de l’API Setup en JSON.</translation>
    </message>
</context>
<context>
    <name>hk::WelcomePage</name>
    <message>
        <source>Read the &amp;manual</source>
        <translation>Lire le &amp;manuel</translation>
    </message>
    <message>
        <source>&amp;Back to the page</source>
        <translation>&amp;Revenir à la page</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Hookkeeper</source>
        <translation>Bienvenue dans Hookkeeper</translation>
    </message>
    <message>
        <source>Hookkeeper sends a company&apos;s webhooks, keeps trying until they arrive, and remembers every attempt. Choose how to begin.</source>
        <translation>Hookkeeper envoie les webhooks d’une entreprise, réessaie jusqu’à ce qu’ils arrivent et garde la trace de chaque tentative. Choisissez comment commencer.</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>&amp;Voir la démo</translation>
    </message>
    <message>
        <source>Watch a made-up clinic&apos;s events arrive at a receiver inside this program. Nothing leaves this computer.</source>
        <translation>Regardez les événements d’une clinique inventée arriver à un récepteur dans ce programme. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Add my company</source>
        <translation>Ajouter mon &amp;entreprise</translation>
    </message>
    <message>
        <source>Name the company whose webhooks you look after, then enter the URLs they go to.</source>
        <translation>Nommez l’entreprise dont vous gérez les webhooks, puis saisissez les URL auxquelles ils sont envoyés.</translation>
    </message>
    <message>
        <source>&amp;Import settings</source>
        <translation>Importer des &amp;paramètres</translation>
    </message>
    <message>
        <source>Bring URLs and endpoints from a settings file of Hookkeeper or of the Setup API. The company is added first.</source>
        <translation>Reprenez les URL et les points de terminaison d’un fichier de paramètres de Hookkeeper ou de l’API Setup. L’entreprise est d’abord ajoutée.</translation>
    </message>
    <message>
        <source>The demo is being made…</source>
        <translation>Création de la démo…</translation>
    </message>
</context>
<context>
    <name>hk::WindowProgram</name>
    <message>
        <source>Hookkeeper cannot start</source>
        <translation>Hookkeeper ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Hookkeeper does not answer</source>
        <extracomment>%1 is a program and its number: &quot;hookkeeper (pid 4711)&quot;.</extracomment>
        <translation>Hookkeeper ne répond pas</translation>
    </message>
    <message>
        <source>This store is open in another Hookkeeper already, and that does not answer: %1.</source>
        <translation>Cette base de données est déjà ouverte dans un autre Hookkeeper, qui ne répond pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its window comes to the front as soon as it answers. If it never does, end that program and start Hookkeeper again; nothing that was accepted is lost.</source>
        <translation>Sa fenêtre passera au premier plan dès qu’il répondra. S’il ne répond jamais, mettez fin à ce programme et relancez Hookkeeper&#xa0;; rien de ce qui a été accepté n’est perdu.</translation>
    </message>
</context>
<context>
    <name>hk::Words</name>
    <message>
        <source>a text</source>
        <extracomment>This and the next ones complete &quot;should be …&quot;.</extracomment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Types of a value: &quot;a text or null&quot;.</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing before the comma</source>
        <translation>il manque le nom d’un champ avant la virgule</translation>
    </message>
    <message>
        <source>a field&apos;s name is missing before the colon</source>
        <translation>il manque le nom d’un champ avant le deux-points</translation>
    </message>
    <message>
        <source>a value is missing before the comma</source>
        <translation>il manque une valeur avant la virgule</translation>
    </message>
    <message>
        <source>a value is missing before the colon</source>
        <translation>il manque une valeur avant le deux-points</translation>
    </message>
    <message>
        <source>a colon is missing after a field&apos;s name</source>
        <translation>il manque un deux-points après le nom d’un champ</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation>quelque chose suit après la fin</translation>
    </message>
    <message>
        <source>] stands where } belongs</source>
        <translation>] se trouve à la place de }</translation>
    </message>
    <message>
        <source>} stands where ] belongs</source>
        <translation>} se trouve à la place de ]</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>il manque une virgule</translation>
    </message>
    <message>
        <source>%1 is not a number of JSON</source>
        <translation>%1 n’est pas un nombre JSON</translation>
    </message>
    <message>
        <source>%1 is neither true, false, null, a number nor a text in quotes</source>
        <translation>%1 n’est ni true, ni false, ni null, ni un nombre, ni un texte entre guillemets</translation>
    </message>
    <message>
        <source>it holds no value</source>
        <translation>il n’y a aucune valeur</translation>
    </message>
    <message>
        <source>it ends before the closing }</source>
        <translation>fin avant la } fermante</translation>
    </message>
    <message>
        <source>it ends before the closing ]</source>
        <translation>fin avant le ] fermant</translation>
    </message>
    <message>
        <source>a text must stand in double quotes, not in single ones</source>
        <translation>un texte doit être entre guillemets doubles, et non simples</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON n’a pas de commentaires</translation>
    </message>
    <message>
        <source>it contains a null character</source>
        <translation>il y a un caractère nul</translation>
    </message>
    <message>
        <source>a value is missing before %1</source>
        <translation>il manque une valeur avant %1</translation>
    </message>
    <message>
        <source>a comma stands before the closing %1</source>
        <translation>une virgule précède le signe fermant %1</translation>
    </message>
    <message>
        <source>a field&apos;s name must stand in double quotes</source>
        <translation>le nom d’un champ doit être entre guillemets doubles</translation>
    </message>
    <message>
        <source>%1 cannot stand here</source>
        <translation>%1 ne peut pas se trouver ici</translation>
    </message>
    <message>
        <source>it ends within a text</source>
        <translation>fin au milieu d’un texte</translation>
    </message>
    <message>
        <source>a backslash in a text must be written as \\</source>
        <translation>une barre oblique inverse dans un texte doit s’écrire \\</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u doit être suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a text is not closed on its line</source>
        <translation>un texte n’est pas fermé sur sa ligne</translation>
    </message>
    <message>
        <source>a text contains a control character</source>
        <translation>un texte contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>should be %1</source>
        <extracomment>%1: types, such as &quot;a text or null&quot;. Sentences about a field, which stands before them.</extracomment>
        <translation>devrait être %1</translation>
    </message>
    <message>
        <source>lacks the field &quot;%1&quot;</source>
        <translation>n’a pas le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has an unknown field &quot;%1&quot;</source>
        <translation>a un champ inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>should be a time such as 2026-05-14T15:42:10Z</source>
        <translation>devrait être un instant tel que 2026-05-14T15:42:10Z</translation>
    </message>
    <message>
        <source>should not be empty</source>
        <translation>ne devrait pas être vide</translation>
    </message>
    <message>
        <source>should be at least %1</source>
        <translation>devrait être au moins %1</translation>
    </message>
    <message>
        <source>should be at most %1</source>
        <translation>devrait être au plus %1</translation>
    </message>
    <message>
        <source>holds a number too large to be checked</source>
        <translation>contient un nombre trop grand pour être vérifié</translation>
    </message>
    <message>
        <source>should be &quot;%1&quot;</source>
        <translation>devrait être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a scenario is an object</source>
        <translation>un scénario est un objet</translation>
    </message>
    <message>
        <source>it has no &quot;hookkeeperScenario&quot;: 1</source>
        <translation>il manque &quot;hookkeeperScenario&quot;: 1</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>il n’a aucune étape</translation>
    </message>
    <message>
        <source>something stands behind the scenario</source>
        <translation>quelque chose suit le scénario</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>cela figure deux fois</translation>
    </message>
    <message>
        <source>there is no such field; a scenario has name, description, seed, steps</source>
        <translation>ce champ n’existe pas&#xa0;; un scénario a name, description, seed, steps</translation>
    </message>
    <message>
        <source>it must be a list</source>
        <translation>ce doit être une liste</translation>
    </message>
    <message>
        <source>a step is an object</source>
        <translation>une étape est un objet</translation>
    </message>
    <message>
        <source>more than 100,000 events make no scenario</source>
        <translation>plus de 100&#xa0;000 événements ne font pas un scénario</translation>
    </message>
    <message>
        <source>there is no such field; a step has trigger, after, appointment, customer, resource, inDays, at, repeat, every</source>
        <translation>ce champ n’existe pas&#xa0;; une étape a trigger, after, appointment, customer, resource, inDays, at, repeat, every</translation>
    </message>
    <message>
        <source>the step has no trigger</source>
        <translation>l’étape n’a pas de trigger</translation>
    </message>
    <message>
        <source>inDays and at go together</source>
        <translation>inDays et at vont ensemble</translation>
    </message>
    <message>
        <source>only events of an appointment have appointment, inDays and at</source>
        <translation>seuls les événements d’un rendez-vous ont appointment, inDays et at</translation>
    </message>
    <message>
        <source>appointment &quot;%1&quot; was confirmed before</source>
        <translation>le rendez-vous «&#xa0;%1&#xa0;» a déjà été confirmé</translation>
    </message>
    <message>
        <source>appointment &quot;%1&quot; was not confirmed before</source>
        <translation>le rendez-vous «&#xa0;%1&#xa0;» n’a pas été confirmé auparavant</translation>
    </message>
    <message>
        <source>customer and resource are those of appointment &quot;%1&quot; already</source>
        <translation>le client et la ressource sont déjà ceux du rendez-vous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>one appointment is not confirmed several times</source>
        <translation>un même rendez-vous n’est pas confirmé plusieurs fois</translation>
    </message>
    <message>
        <source>there is no trigger &quot;%1&quot;</source>
        <translation>le déclencheur «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time such as 90s, 5m or 2h</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée telle que 90s, 5m ou 2h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 09:30</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure telle que 09:30</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il n’y a rien</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>ce doit être un texte</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>cela dépasse %1 caractères</translation>
    </message>
    <message>
        <source>it must be a number</source>
        <translation>ce doit être un nombre</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>ce doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>une marque d’ordre des octets (BOM) se trouve au début</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>it has more than 10,000 lines</source>
        <translation>il y a plus de 10&#xa0;000 lignes</translation>
    </message>
    <message>
        <source>line %1 has a quote where none may be</source>
        <translation>la ligne %1 a un guillemet là où il ne peut pas y en avoir</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>la colonne «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>column &quot;%1&quot; is there twice</source>
        <translation>la colonne «&#xa0;%1&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>it has no column externalId</source>
        <translation>il manque la colonne externalId</translation>
    </message>
    <message>
        <source>It has %1 fields, not %2 as the first line has.</source>
        <translation>Elle a %1 champs, et non %2 comme la première ligne.</translation>
    </message>
    <message>
        <source>it is not UTF-8; save it as &quot;CSV UTF-8&quot;</source>
        <translation>elle n’est pas en UTF-8&#xa0;; enregistrez-la en «&#xa0;CSV UTF-8&#xa0;»</translation>
    </message>
    <message>
        <source>it has no line beside the titles</source>
        <translation>il n’y a aucune ligne en dehors des titres</translation>
    </message>
    <message>
        <source>Line %1 has the same external id.</source>
        <translation>La ligne %1 a le même identifiant externe.</translation>
    </message>
    <message>
        <source>The cURL command</source>
        <translation>La commande cURL</translation>
    </message>
    <message>
        <source>%1 sends something other than JSON</source>
        <translation>%1 envoie autre chose que du JSON</translation>
    </message>
    <message>
        <source>it sends no body</source>
        <translation>elle n’envoie pas de corps</translation>
    </message>
    <message>
        <source>it reads its body from another command</source>
        <translation>elle lit son corps depuis une autre commande</translation>
    </message>
    <message>
        <source>it reads its body from the file &quot;%1&quot;; open that file instead</source>
        <translation>elle lit son corps dans le fichier «&#xa0;%1&#xa0;»&#xa0;; ouvrez plutôt ce fichier</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 n’a pas de valeur</translation>
    </message>
    <message>
        <source>it is written for the Windows command line; copy it &quot;as cURL (bash)&quot;</source>
        <translation>elle est écrite pour la ligne de commande Windows&#xa0;; copiez-la «&#xa0;comme cURL (bash)&#xa0;»</translation>
    </message>
    <message>
        <source>it begins with &quot;%1&quot; instead of curl</source>
        <translation>elle commence par «&#xa0;%1&#xa0;» au lieu de curl</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 n’est pas un texte</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 n’est pas une liste</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 n’est pas un objet</translation>
    </message>
    <message>
        <source>it has a member that is unknown here, &quot;%1&quot;</source>
        <translation>il y a un champ inconnu ici, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>endpoint &quot;%1&quot;</source>
        <translation>point de terminaison «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a header of endpoint &quot;%1&quot;</source>
        <translation>un en-tête du point de terminaison «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il manque le nom</translation>
    </message>
    <message>
        <source>a newer Hookkeeper wrote it</source>
        <translation>un Hookkeeper plus récent l’a écrit</translation>
    </message>
    <message>
        <source>it has none of the settings, such as bookingWebhookUrl</source>
        <translation>il n’y a aucun des paramètres, par exemple bookingWebhookUrl</translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation>ce n’est pas du JSON (%1, à l’octet %2)</translation>
    </message>
    <message>
        <source>it is JSON, but not an object</source>
        <translation>c’est du JSON, mais pas un objet</translation>
    </message>
    <message>
        <source>a single quote does not end</source>
        <translation>un guillemet simple n’est pas fermé</translation>
    </message>
    <message>
        <source>a double quote does not end</source>
        <translation>un guillemet double n’est pas fermé</translation>
    </message>
    <message>
        <source>it contains %1, which only a shell can fill in</source>
        <translation>elle contient %1, que seul un shell peut remplacer</translation>
    </message>
    <message>
        <source>The answer is longer than 1 MB; the rest was not read.</source>
        <translation>La réponse dépasse 1&#xa0;Mo&#xa0;; le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>Too much is being forwarded already, so this was not.</source>
        <translation>Trop de requêtes sont déjà en cours de transfert&#xa0;; celle-ci ne l’a donc pas été.</translation>
    </message>
    <message>
        <source>It was forwarded and came back here, so it was not again.</source>
        <translation>Elle a été transférée et est revenue ici&#xa0;; elle ne l’a donc pas été de nouveau.</translation>
    </message>
    <message>
        <source>this bracket was never opened</source>
        <translation>cette parenthèse n’a jamais été ouverte</translation>
    </message>
    <message>
        <source>%1 has nothing before it</source>
        <translation>rien ne précède %1</translation>
    </message>
    <message>
        <source>a term is missing here</source>
        <translation>il manque un critère ici</translation>
    </message>
    <message>
        <source>- needs a term or a bracket right after it</source>
        <translation>- doit être suivi directement d’un critère ou d’une parenthèse</translation>
    </message>
    <message>
        <source>brackets are nested deeper than 100 levels</source>
        <translation>les parenthèses dépassent 100 niveaux d’imbrication</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>cette parenthèse n’est jamais fermée</translation>
    </message>
    <message>
        <source>there are more than 500 terms</source>
        <translation>il y a plus de 500 critères</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of the payload, such as appointment.locationId</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ du contenu, tel que appointment.locationId</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>le champ «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>a blank is missing before this, or quotes around it</source>
        <translation>il manque une espace avant ceci, ou des guillemets autour</translation>
    </message>
    <message>
        <source>a field and : are missing before this, such as appointment.locationId:12</source>
        <translation>il manque un champ et&#xa0;: avant ceci, par exemple appointment.locationId:12</translation>
    </message>
    <message>
        <source>a text to look for is missing</source>
        <translation>il manque un texte à chercher</translation>
    </message>
    <message>
        <source>there is no status &quot;%1&quot;</source>
        <translation>l’état «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>%1 compares ages such as 15m, 2h or 7d, or times such as 2026-05-14T09:30:00Z, not &quot;%2&quot;</source>
        <translation>%1 compare des âges tels que 15m, 2h ou 7d, ou des instants tels que 2026-05-14T09:30:00Z, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 compares numbers, not &quot;%2&quot;</source>
        <translation>%1 compare des nombres, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation>ce guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>interrupted: outcome unknown</source>
        <translation>interrompu&#xa0;: issue inconnue</translation>
    </message>
    <message>
        <source>address not allowed by policy</source>
        <translation>adresse non autorisée par la politique</translation>
    </message>
    <message>
        <source>host name not found</source>
        <translation>nom d’hôte introuvable</translation>
    </message>
    <message>
        <source>time-out while looking up the host name</source>
        <translation>délai expiré pendant la recherche du nom d’hôte</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>hôte inaccessible</translation>
    </message>
    <message>
        <source>time-out while connecting</source>
        <translation>délai expiré pendant la connexion</translation>
    </message>
    <message>
        <source>time-out during the TLS handshake</source>
        <translation>délai expiré pendant la négociation TLS</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>échec de TLS</translation>
    </message>
    <message>
        <source>time-out while sending</source>
        <translation>délai expiré pendant l’envoi</translation>
    </message>
    <message>
        <source>no answer within the time-out</source>
        <translation>pas de réponse dans le délai</translation>
    </message>
    <message>
        <source>answer not complete within the time-out</source>
        <translation>réponse incomplète dans le délai</translation>
    </message>
    <message>
        <source>closed without an answer, may have been received</source>
        <translation>fermeture sans réponse, peut-être reçue</translation>
    </message>
    <message>
        <source>closed within the answer</source>
        <translation>fermeture au milieu de la réponse</translation>
    </message>
    <message>
        <source>response headers too large</source>
        <translation>en-têtes de réponse trop volumineux</translation>
    </message>
    <message>
        <source>answer is not HTTP</source>
        <translation>la réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>a word is missing</source>
        <translation>il manque un mot</translation>
    </message>
    <message>
        <source>it is no status from 200 to 599 and no way to misbehave</source>
        <translation>ce n’est ni un état de 200 à 599 ni une façon de mal se comporter</translation>
    </message>
    <message>
        <source>there is one way to misbehave already</source>
        <translation>il y a déjà une façon de mal se comporter</translation>
    </message>
    <message>
        <source>there is no answer that this could belong to</source>
        <translation>il n’y a aucune réponse à laquelle cela pourrait appartenir</translation>
    </message>
    <message>
        <source>who hangs up at once waits for nothing</source>
        <translation>qui raccroche aussitôt n’attend rien</translation>
    </message>
    <message>
        <source>it is said twice</source>
        <translation>c’est indiqué deux fois</translation>
    </message>
    <message>
        <source>a status is a number from 200 to 599</source>
        <translation>un état est un nombre de 200 à 599</translation>
    </message>
    <message>
        <source>there is a status already</source>
        <translation>il y a déjà un état</translation>
    </message>
    <message>
        <source>a size is at most 100GB, such as 1GB or 300MB</source>
        <translation>une taille est d’au plus 100GB, par exemple 1GB ou 300MB</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>cette option n’existe pas</translation>
    </message>
    <message>
        <source>a delay is at most 10m, such as 5s or 200ms</source>
        <translation>un délai est d’au plus 10m, par exemple 5s ou 200ms</translation>
    </message>
    <message>
        <source>it is at most 24h, such as 10s</source>
        <translation>c’est au plus 24h, par exemple 10s</translation>
    </message>
    <message>
        <source>a length is a number of bytes</source>
        <translation>une longueur est un nombre d’octets</translation>
    </message>
    <message>
        <source>there is a line end in it</source>
        <translation>il y a une fin de ligne dedans</translation>
    </message>
    <message>
        <source>a header is written header=&apos;Name: value&apos;</source>
        <translation>un en-tête s’écrit header=&apos;Nom: valeur&apos;</translation>
    </message>
    <message>
        <source>a quote is left open</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>Too many long requests are coming in at once.</source>
        <translation>Trop de requêtes longues arrivent en même temps.</translation>
    </message>
    <message>
        <source>The request did not come in time.</source>
        <translation>La requête n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>The request carries no signature.</source>
        <translation>La requête ne porte pas de signature.</translation>
    </message>
    <message>
        <source>The receiver was told to forward to somewhere else.</source>
        <translation>Le récepteur a été réglé pour transférer ailleurs.</translation>
    </message>
    <message>
        <source>The headers are longer than 64 KB.</source>
        <translation>Les en-têtes dépassent 64&#xa0;ko.</translation>
    </message>
    <message>
        <source>There is a blank in the name of a header.</source>
        <translation>Il y a une espace dans le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>There are too many headers.</source>
        <translation>Il y a trop d’en-têtes.</translation>
    </message>
    <message>
        <source>The body is longer than 32 MB.</source>
        <translation>Le corps dépasse 32&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The headers are too long.</source>
        <translation>Les en-têtes sont trop longs.</translation>
    </message>
    <message>
        <source>This is not HTTP/1.0 or HTTP/1.1.</source>
        <translation>Ce n’est ni HTTP/1.0 ni HTTP/1.1.</translation>
    </message>
    <message>
        <source>The address is longer than 8 KB.</source>
        <translation>L’adresse dépasse 8&#xa0;ko.</translation>
    </message>
    <message>
        <source>a header is written header=Name:value</source>
        <translation>un en-tête s’écrit header=Nom:valeur</translation>
    </message>
    <message>
        <source>it begins with a path, event= or header=</source>
        <translation>elle commence par un chemin, event= ou header=</translation>
    </message>
    <message>
        <source>nothing stands behind =</source>
        <translation>rien ne suit =</translation>
    </message>
    <message>
        <source>there is no =&gt; between when and how</source>
        <translation>il manque =&gt; entre quand et comment</translation>
    </message>
    <message>
        <source>it does not say when it applies; * is always</source>
        <translation>elle ne dit pas quand elle s’applique&#xa0;; * signifie toujours</translation>
    </message>
    <message>
        <source>there are more than 100</source>
        <translation>il y en a plus de 100</translation>
    </message>
    <message>
        <source>behind * stands how often, a number from 1 to 1,000,000</source>
        <translation>après * vient le nombre de fois, de 1 à 1&#xa0;000&#xa0;000</translation>
    </message>
    <message>
        <source>it has more than 100 parts</source>
        <translation>il y a plus de 100 parties</translation>
    </message>
    <message>
        <source>nothing stands at a comma</source>
        <translation>rien ne se trouve à côté d’une virgule</translation>
    </message>
    <message>
        <source>The body ends with a newline that was not signed: something added it on the way.</source>
        <translation>Le corps se termine par un saut de ligne qui n’a pas été signé&#xa0;: quelque chose l’a ajouté en chemin.</translation>
    </message>
    <message>
        <source>The body that was signed ended with a newline that is missing here: something removed it on the way.</source>
        <translation>Le corps signé se terminait par un saut de ligne qui manque ici&#xa0;: quelque chose l’a supprimé en chemin.</translation>
    </message>
    <message>
        <source>The newline at the end of the body is another one: line breaks were changed on the way.</source>
        <translation>Le saut de ligne à la fin du corps n’est plus le même&#xa0;: les sauts de ligne ont été modifiés en chemin.</translation>
    </message>
    <message>
        <source>The body ends with white space or newlines that were not signed.</source>
        <translation>Le corps se termine par des espaces ou des sauts de ligne qui n’ont pas été signés.</translation>
    </message>
    <message>
        <source>The line breaks of the body were changed on the way (LF and CRLF).</source>
        <translation>Les sauts de ligne du corps ont été modifiés en chemin (LF et CRLF).</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark (BOM) that was not signed.</source>
        <translation>Le corps commence par une marque d’ordre des octets (BOM) qui n’a pas été signée.</translation>
    </message>
    <message>
        <source>The body that was signed began with a byte order mark (BOM) that is missing here.</source>
        <translation>Le corps signé commençait par une marque d’ordre des octets (BOM) qui manque ici.</translation>
    </message>
    <message>
        <source>The body was read as Latin-1 and written as UTF-8 on the way.</source>
        <translation>Le corps a été lu en Latin-1 et écrit en UTF-8 en chemin.</translation>
    </message>
    <message>
        <source>The body is in Latin-1, but UTF-8 was signed: something converted it on the way.</source>
        <translation>Le corps est en Latin-1, mais c’est de l’UTF-8 qui a été signé&#xa0;: quelque chose l’a converti en chemin.</translation>
    </message>
    <message>
        <source>The body is still encoded in base64; what it stands for was signed.</source>
        <translation>Le corps est encore encodé en base64&#xa0;; c’est ce qu’il représente qui a été signé.</translation>
    </message>
    <message>
        <source>An empty body was signed: the signer read the body before, or signed too early.</source>
        <translation>Un corps vide a été signé&#xa0;: le signataire avait déjà lu le corps, ou a signé trop tôt.</translation>
    </message>
    <message>
        <source>the key in force</source>
        <extracomment>The names of keys stand behind &quot;with&quot;.</extracomment>
        <translation>la clé en vigueur</translation>
    </message>
    <message>
        <source>the old key</source>
        <translation>l’ancienne clé</translation>
    </message>
    <message>
        <source>the new key</source>
        <translation>la nouvelle clé</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1; the first are %2, the last %3 (hex)</source>
        <extracomment>%1: &quot;3 bytes&quot;; %2 and %3: some of them.</extracomment>
        <translation>%1&#xa0;; les premiers sont %2, les derniers %3 (hex)</translation>
    </message>
    <message>
        <source>[… %1 more]</source>
        <extracomment>%1: &quot;3 bytes&quot;.</extracomment>
        <translation>[… encore %1]</translation>
    </message>
    <message>
        <source>2. The signed string: webhook-id, a dot, webhook-timestamp, a dot, and the body as it came.</source>
        <translation>2. La chaîne signée&#xa0;: webhook-id, un point, webhook-timestamp, un point et le corps tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>2. The signed string: the body as it came, and nothing else.</source>
        <translation>2. La chaîne signée&#xa0;: le corps tel qu’il est arrivé, et rien d’autre.</translation>
    </message>
    <message>
        <source>with %1:</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>avec %1&#xa0;:</translation>
    </message>
    <message>
        <source>1. The body: %1.</source>
        <translation>1. Le corps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It begins with %1</source>
        <translation>Elle commence par %1</translation>
    </message>
    <message>
        <source>3. HMAC-SHA256 of the signed string, keyed with the bytes of the hash key as they stand:</source>
        <translation>3. HMAC-SHA256 de la chaîne signée, avec pour clé les octets de la clé de hachage tels quels&#xa0;:</translation>
    </message>
    <message>
        <source>4. The header holds &quot;v1,&quot; and the base64, for each key, with a blank between them.</source>
        <translation>4. L’en-tête contient «&#xa0;v1,&#xa0;» et le base64, pour chaque clé, séparés par une espace.</translation>
    </message>
    <message>
        <source>4. The header holds the hex or the base64, as the company is set, of one key; a second one has X-Message-Signature-Next.</source>
        <translation>4. L’en-tête contient l’hexadécimal ou le base64 d’une clé, selon le réglage de l’entreprise&#xa0;; une seconde a X-Message-Signature-Next.</translation>
    </message>
    <message>
        <source>The signed string:</source>
        <translation>La chaîne signée&#xa0;:</translation>
    </message>
    <message>
        <source>It matches with %1.</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>Elle correspond avec %1.</translation>
    </message>
    <message>
        <source>The signature was made with %1, which is not the key in force.</source>
        <extracomment>%1: what a key is called, such as &quot;the old key&quot;.</extracomment>
        <translation>La signature a été faite avec %1, qui n’est pas la clé en vigueur.</translation>
    </message>
    <message>
        <source>It is a Standard Webhooks signature over &quot;id.timestamp.body&quot;; X-Message-Signature is over the body alone.</source>
        <translation>C’est une signature Standard Webhooks de «&#xa0;id.timestamp.body&#xa0;»&#xa0;; X-Message-Signature porte sur le corps seul.</translation>
    </message>
    <message>
        <source>This cannot be the signature: it has one byte, and an HMAC-SHA256 has 32 bytes. It was cut short, or made by another algorithm.</source>
        <translation>Ce ne peut pas être la signature&#xa0;: elle a un octet, et un HMAC-SHA256 en a 32. Elle a été tronquée, ou faite par un autre algorithme.</translation>
    </message>
    <message>
        <source>This cannot be the signature: it has %1 bytes, and an HMAC-SHA256 has 32 bytes. It was cut short, or made by another algorithm.</source>
        <translation>Ce ne peut pas être la signature&#xa0;: elle a %1 octets, et un HMAC-SHA256 en a 32. Elle a été tronquée, ou faite par un autre algorithme.</translation>
    </message>
    <message>
        <source>The signature does not match: it was made for another body, id or timestamp, or with another key.</source>
        <translation>La signature ne correspond pas&#xa0;: elle a été faite pour un autre corps, identifiant ou horodatage, ou avec une autre clé.</translation>
    </message>
    <message>
        <source>The signature does not match: it was made for another body or with another key.</source>
        <translation>La signature ne correspond pas&#xa0;: elle a été faite pour un autre corps ou avec une autre clé.</translation>
    </message>
    <message>
        <source>The usual mistakes were not looked for.</source>
        <translation>Les erreurs habituelles n’ont pas été cherchées.</translation>
    </message>
    <message>
        <source>JSON.stringify in Node</source>
        <extracomment>A function and its language; &quot;%1 writes it&quot;.</extracomment>
        <translation>JSON.stringify de Node</translation>
    </message>
    <message>
        <source>json.dumps in Python</source>
        <translation>json.dumps de Python</translation>
    </message>
    <message>
        <source>json_encode in PHP</source>
        <translation>json_encode de PHP</translation>
    </message>
    <message>
        <source>json.Marshal in Go</source>
        <translation>json.Marshal de Go</translation>
    </message>
    <message>
        <source>System.Text.Json in .NET</source>
        <translation>System.Text.Json de .NET</translation>
    </message>
    <message>
        <source>other white space</source>
        <extracomment>This and the next ones: &quot;the same JSON with …&quot;.</extracomment>
        <translation>d’autres espaces</translation>
    </message>
    <message>
        <source>its fields in alphabetical order</source>
        <translation>ses champs dans l’ordre alphabétique</translation>
    </message>
    <message>
        <source>other escapes</source>
        <translation>d’autres séquences d’échappement</translation>
    </message>
    <message>
        <source>other spellings of numbers</source>
        <translation>une autre écriture des nombres</translation>
    </message>
    <message>
        <source>empty arrays for empty objects</source>
        <translation>des listes vides au lieu d’objets vides</translation>
    </message>
    <message>
        <source>another line end</source>
        <translation>une autre fin de ligne</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two things, or several with commas and one.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The body was re-serialised: the signature is that of the same JSON with %1. Check the bytes as they came, before a JSON parser saw them.</source>
        <extracomment>%1: what differs, such as &quot;other white space&quot;.</extracomment>
        <translation>Le corps a été resérialisé&#xa0;: la signature est celle du même JSON avec %1. Vérifiez les octets tels qu’ils sont arrivés, avant qu’un analyseur JSON ne les voie.</translation>
    </message>
    <message>
        <source>The body was re-serialised: the signature is that of the same JSON with %1, as %2 writes it. Check the bytes as they came, before a JSON parser saw them.</source>
        <extracomment>%1: what differs, such as &quot;other white space&quot;; %2: a function and its language.</extracomment>
        <translation>Le corps a été resérialisé&#xa0;: la signature est celle du même JSON avec %1, comme l’écrit %2. Vérifiez les octets tels qu’ils sont arrivés, avant qu’un analyseur JSON ne les voie.</translation>
    </message>
    <message>
        <source>The body is a JSON string that holds the JSON that was signed: it was re-serialised once too often.</source>
        <translation>Le corps est un texte JSON qui contient le JSON signé&#xa0;: il a été sérialisé une fois de trop.</translation>
    </message>
    <message>
        <source>The signature was made with a line break at the end of the key: the signer read the key with the newline of its file.</source>
        <translation>La signature a été faite avec un saut de ligne à la fin de la clé&#xa0;: le signataire a lu la clé avec le saut de ligne de son fichier.</translation>
    </message>
    <message>
        <source>The key here has a line break or blanks around it that the signer&apos;s key has not: the key was read with the newline of its file.</source>
        <translation>La clé d’ici est entourée d’un saut de ligne ou d’espaces que celle du signataire n’a pas&#xa0;: elle a été lue avec le saut de ligne de son fichier.</translation>
    </message>
    <message>
        <source>The signature was made with a blank before or after the key.</source>
        <translation>La signature a été faite avec une espace avant ou après la clé.</translation>
    </message>
    <message>
        <source>The signature was made with the two characters &quot;\n&quot; at the end of the key: they stand for a line break only where something reads escapes.</source>
        <translation>La signature a été faite avec les deux caractères «&#xa0;\n&#xa0;» à la fin de la clé&#xa0;: ils ne représentent un saut de ligne que là où quelque chose lit les séquences d’échappement.</translation>
    </message>
    <message>
        <source>The signature was made with a byte order mark (BOM) in front of the key.</source>
        <translation>La signature a été faite avec une marque d’ordre des octets (BOM) devant la clé.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in hex; the key is its text as it stands.</source>
        <translation>La signature a été faite avec les octets que la clé écrit en hexadécimal&#xa0;; la clé est son texte tel quel.</translation>
    </message>
    <message>
        <source>The signature was made with the hex text of the key; here the key is the bytes that the text spells.</source>
        <translation>La signature a été faite avec le texte hexadécimal de la clé&#xa0;; ici, la clé est formée des octets que ce texte écrit.</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in the URL alphabet of base64; the key is its text as it stands.</source>
        <translation>La signature a été faite avec les octets que la clé écrit dans l’alphabet URL de base64&#xa0;; la clé est son texte tel quel.</translation>
    </message>
    <message>
        <source>The signature was made without the &quot;whsec_&quot; of the key.</source>
        <translation>La signature a été faite sans le «&#xa0;whsec_&#xa0;» de la clé.</translation>
    </message>
    <message>
        <source>The signature was made with the text of the key&apos;s &quot;whsec_&quot; form, which was not decoded: the key is the bytes that the base64 after &quot;whsec_&quot; spells.</source>
        <translation>La signature a été faite avec le texte de la forme «&#xa0;whsec_&#xa0;» de la clé, non décodé&#xa0;: la clé est formée des octets qu’écrit le base64 après «&#xa0;whsec_&#xa0;».</translation>
    </message>
    <message>
        <source>The signature was made with the bytes that the key spells in base64, as Standard Webhooks libraries do; the key is its text as it stands.</source>
        <translation>La signature a été faite avec les octets que la clé écrit en base64, comme le font les bibliothèques Standard Webhooks&#xa0;; la clé est son texte tel quel.</translation>
    </message>
    <message>
        <source>The signature was made with the base64 text of the key.</source>
        <translation>La signature a été faite avec le texte base64 de la clé.</translation>
    </message>
    <message>
        <source>The signature was made with quotes around the key.</source>
        <translation>La signature a été faite avec des guillemets autour de la clé.</translation>
    </message>
    <message>
        <source>The key here has quotes around it that the signer&apos;s key has not.</source>
        <translation>La clé d’ici est entourée de guillemets que celle du signataire n’a pas.</translation>
    </message>
    <message>
        <source>The signature was made with the key in Latin-1 instead of UTF-8.</source>
        <translation>La signature a été faite avec la clé en Latin-1 au lieu d’UTF-8.</translation>
    </message>
    <message>
        <source>The signature was made with an empty key.</source>
        <translation>La signature a été faite avec une clé vide.</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>La signature correspond.</translation>
    </message>
    <message>
        <source>The signature does not match. The usual mistakes were not looked for.</source>
        <translation>La signature ne correspond pas. Les erreurs habituelles n’ont pas été cherchées.</translation>
    </message>
    <message>
        <source>The id is wrong: the one that was signed is the body&apos;s eventId, &quot;%1&quot;.</source>
        <translation>L’identifiant est incorrect&#xa0;: celui qui a été signé est l’eventId du corps, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The id is empty in the signed string. &quot;id.timestamp.body&quot; has to be signed.</source>
        <translation>L’identifiant est vide dans la chaîne signée. Il faut signer «&#xa0;id.timestamp.body&#xa0;».</translation>
    </message>
    <message>
        <source>The timestamp here is in milliseconds; seconds were signed.</source>
        <translation>L’horodatage d’ici est en millisecondes&#xa0;; ce sont des secondes qui ont été signées.</translation>
    </message>
    <message>
        <source>The timestamp in the signed string is in milliseconds; the seconds of webhook-timestamp have to be signed.</source>
        <translation>L’horodatage de la chaîne signée est en millisecondes&#xa0;; il faut signer les secondes de webhook-timestamp.</translation>
    </message>
    <message>
        <source>The timestamp in the signed string is not that of webhook-timestamp, but another one within five minutes of it, such as the time of a clock.</source>
        <translation>L’horodatage de la chaîne signée n’est pas celui de webhook-timestamp, mais un autre, à moins de cinq minutes de celui-ci, comme l’heure d’une horloge.</translation>
    </message>
    <message>
        <source>&quot;id.timestamp.body&quot; has to be signed.</source>
        <translation>Il faut signer «&#xa0;id.timestamp.body&#xa0;».</translation>
    </message>
    <message>
        <source>The timestamp is missing in the signed string.</source>
        <translation>L’horodatage manque dans la chaîne signée.</translation>
    </message>
    <message>
        <source>Only the body was signed, without id and timestamp.</source>
        <translation>Seul le corps a été signé, sans identifiant ni horodatage.</translation>
    </message>
    <message>
        <source>The id is missing in the signed string.</source>
        <translation>L’identifiant manque dans la chaîne signée.</translation>
    </message>
    <message>
        <source>Id and timestamp are the wrong way round in the signed string.</source>
        <translation>L’identifiant et l’horodatage sont inversés dans la chaîne signée.</translation>
    </message>
    <message>
        <source>The dots are missing in the signed string.</source>
        <translation>Les points manquent dans la chaîne signée.</translation>
    </message>
    <message>
        <source>The signature was made with HMAC-%1 instead of HMAC-SHA256.</source>
        <translation>La signature a été faite avec HMAC-%1 au lieu de HMAC-SHA256.</translation>
    </message>
    <message>
        <source>Key and body were given to HMAC-SHA256 the wrong way round.</source>
        <translation>La clé et le corps ont été transmis à HMAC-SHA256 dans le mauvais ordre.</translation>
    </message>
    <message>
        <source>The signature is the bare SHA-256 of the body, without the key; HMAC-SHA256 is needed.</source>
        <translation>La signature est le simple SHA-256 du corps, sans la clé&#xa0;; il faut HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the SHA-256 of key and body one after the other; HMAC-SHA256 is needed.</source>
        <translation>La signature est le SHA-256 de la clé et du corps mis bout à bout&#xa0;; il faut HMAC-SHA256.</translation>
    </message>
    <message>
        <source>The signature is the SHA-256 of body and key one after the other; HMAC-SHA256 is needed.</source>
        <translation>La signature est le SHA-256 du corps et de la clé mis bout à bout&#xa0;; il faut HMAC-SHA256.</translation>
    </message>
    <message>
        <source>X-Message-Signature matches, but not webhook-signature. %1</source>
        <extracomment>%1: a sentence about what is wrong with webhook-signature.</extracomment>
        <translation>X-Message-Signature correspond, mais pas webhook-signature. %1</translation>
    </message>
    <message>
        <source>The signature is written in base64, but hex is expected.</source>
        <translation>La signature est écrite en base64, mais c’est de l’hexadécimal qui est attendu.</translation>
    </message>
    <message>
        <source>The signature is written in hex, but base64 is expected.</source>
        <translation>La signature est écrite en hexadécimal, mais c’est du base64 qui est attendu.</translation>
    </message>
    <message>
        <source>The hex is in upper case, but lower case is expected: receivers compare the text.</source>
        <translation>L’hexadécimal est en majuscules, mais des minuscules sont attendues&#xa0;: les récepteurs comparent le texte.</translation>
    </message>
    <message>
        <source>It is in the URL alphabet of base64 (- and _), but the standard one (+ and /) is expected.</source>
        <translation>Elle est dans l’alphabet URL de base64 (- et _), mais c’est le standard (+ et /) qui est attendu.</translation>
    </message>
    <message>
        <source>The &quot;=&quot; at its end is missing.</source>
        <translation>Le «&#xa0;=&#xa0;» à la fin manque.</translation>
    </message>
    <message>
        <source>The signature was encoded twice: it is the base64 of its hex text.</source>
        <translation>La signature a été encodée deux fois&#xa0;: c’est le base64 de son texte hexadécimal.</translation>
    </message>
    <message>
        <source>The signature has &quot;%1&quot; in front, which does not belong there.</source>
        <translation>La signature est précédée de «&#xa0;%1&#xa0;», qui n’a rien à faire là.</translation>
    </message>
    <message>
        <source>The signature lacks &quot;v1,&quot; in front.</source>
        <translation>Il manque «&#xa0;v1,&#xa0;» devant la signature.</translation>
    </message>
    <message>
        <source>&quot;v1,&quot; in front belongs to Standard Webhooks only.</source>
        <translation>«&#xa0;v1,&#xa0;» devant n’appartient qu’à Standard Webhooks.</translation>
    </message>
    <message>
        <source>There is no signature: it is empty.</source>
        <translation>Il n’y a pas de signature&#xa0;: elle est vide.</translation>
    </message>
    <message>
        <source>There is no key to check the signature with.</source>
        <translation>Il n’y a pas de clé avec laquelle vérifier la signature.</translation>
    </message>
    <message>
        <source>The id (webhook-id) is missing, and is part of what is signed.</source>
        <translation>L’identifiant (webhook-id) manque&#xa0;; il fait partie de ce qui est signé.</translation>
    </message>
    <message>
        <source>The timestamp (webhook-timestamp) is missing, and is part of what is signed.</source>
        <translation>L’horodatage (webhook-timestamp) manque&#xa0;; il fait partie de ce qui est signé.</translation>
    </message>
    <message>
        <source>This is no signature: it is neither hex nor base64.</source>
        <translation>Ce n’est pas une signature&#xa0;: ce n’est ni de l’hexadécimal ni du base64.</translation>
    </message>
    <message>
        <source>Body and key are right. %1</source>
        <extracomment>%1: a sentence about how the signature is written.</extracomment>
        <translation>Le corps et la clé sont corrects. %1</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>URL of endpoint &quot;%1&quot;</source>
        <translation>L’URL du point de terminaison «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>La version %1</translation>
    </message>
    <message>
        <source>an earlier key of this company</source>
        <extracomment>The names of keys stand behind &quot;with&quot;.</extracomment>
        <translation>une clé antérieure de cette entreprise</translation>
    </message>
    <message>
        <source>the default key, the external id</source>
        <translation>la clé par défaut, l’identifiant externe</translation>
    </message>
    <message>
        <source>the hash key of the company %1 (%2)</source>
        <translation>la clé de hachage de l’entreprise %1 (%2)</translation>
    </message>
    <message>
        <source>an earlier key of the company %1 (%2)</source>
        <translation>une clé antérieure de l’entreprise %1 (%2)</translation>
    </message>
    <message>
        <source>the default key of the company %1</source>
        <translation>la clé par défaut de l’entreprise %1</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>la clé indiquée</translation>
    </message>
    <message>
        <source>the hash key that is set</source>
        <translation>la clé de hachage définie</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1: what is wrong, %2: how many problems more there are</extracomment>
        <translation>%1 (et %2 de plus)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Raccroché</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Connexion réinitialisée</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>Données quelconques</translation>
    </message>
    <message>
        <source>%1, closed half way</source>
        <translation>%1, fermée à mi-chemin</translation>
    </message>
    <message>
        <source>%1, headers without end</source>
        <translation>%1, en-têtes sans fin</translation>
    </message>
    <message>
        <source>%1, a chunk cut short</source>
        <translation>%1, un bloc tronqué</translation>
    </message>
    <message>
        <source>%1, gzip bomb</source>
        <translation>%1, bombe gzip</translation>
    </message>
    <message>
        <source>%1, a body of %2</source>
        <translation>%1, un corps de %2</translation>
    </message>
    <message>
        <source>No answer: stopped after %1</source>
        <translation>Pas de réponse&#xa0;: arrêt après %1</translation>
    </message>
    <message>
        <source>No answer: client left after %1</source>
        <translation>Pas de réponse&#xa0;: le client est parti après %1</translation>
    </message>
    <message>
        <source>%1, one byte a second</source>
        <translation>%1, un octet par seconde</translation>
    </message>
    <message>
        <source>%1; client left after %2</source>
        <translation>%1&#xa0;; le client est parti après %2</translation>
    </message>
    <message>
        <source>%1; client read no more after %2</source>
        <translation>%1&#xa0;; le client ne lisait plus après %2</translation>
    </message>
    <message>
        <source>%1; stopped after %2</source>
        <translation>%1&#xa0;; arrêt après %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>not yet</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>This is no webhook: those come by POST.</source>
        <translation>Ce n’est pas un webhook&#xa0;: ceux-ci arrivent par POST.</translation>
    </message>
    <message>
        <source>This is TLS, but the receiver takes plain HTTP here: its address begins with http://.</source>
        <translation>C’est du TLS, mais le récepteur attend ici du HTTP sans chiffrement&#xa0;: son adresse commence par http://.</translation>
    </message>
    <message>
        <source>This is not HTTP.</source>
        <translation>Ce n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>it has no request with method and URL</source>
        <translation>elle n’a pas de requête avec méthode et URL</translation>
    </message>
    <message>
        <source>it has no response</source>
        <translation>elle n’a pas de réponse</translation>
    </message>
    <message>
        <source>%1 compares durations such as 500ms, 5s or 1m, not &quot;%2&quot;</source>
        <translation>%1 compare des durées comme 500ms, 5s ou 1m, pas « %2 »</translation>
    </message>
    <message>
        <source>%1 compares sizes such as 500, 10kb or 1mb, not &quot;%2&quot;</source>
        <translation>%1 compare des tailles comme 500, 10kb ou 1mb, pas « %2 »</translation>
    </message>
    <message>
        <source>a range such as %1 takes no &lt; or &gt;</source>
        <translation>un intervalle comme %1 ne prend ni &lt; ni &gt;</translation>
    </message>
    <message>
        <source>a range needs an end, such as 500..599</source>
        <translation>un intervalle a besoin d’une fin, comme 500..599</translation>
    </message>
    <message>
        <source>a range has two ages or two times, not one of each</source>
        <translation>un intervalle a deux âges ou deux heures, pas l’un et l’autre</translation>
    </message>
    <message>
        <source>this range ends before it begins</source>
        <translation>cet intervalle se termine avant de commencer</translation>
    </message>
    <message>
        <source>Cut off: the client closed the connection before its headers were whole.</source>
        <translation>Coupée : le client a fermé la connexion avant que ses en-têtes soient complets.</translation>
    </message>
    <message>
        <source>Cut off: the receiver closed the connection before the headers were whole.</source>
        <translation>Coupée : le récepteur a fermé la connexion avant que les en-têtes soient complets.</translation>
    </message>
    <message>
        <source>Cut off: the headers did not come whole in time.</source>
        <translation>Coupée : les en-têtes ne sont pas arrivés complets à temps.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the client closed the connection before the last chunk of the body.</source>
        <translation>Coupée après %1 octets : le client a fermé la connexion avant le dernier fragment du corps.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the receiver closed the connection before the last chunk of the body.</source>
        <translation>Coupée après %1 octets : le récepteur a fermé la connexion avant le dernier fragment du corps.</translation>
    </message>
    <message>
        <source>Cut off after %1 bytes: the rest of the body did not come in time.</source>
        <translation>Coupée après %1 octets : le reste du corps n’est pas arrivé à temps.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the client closed the connection within the body.</source>
        <translation>Coupée après %1 octets sur %2 : le client a fermé la connexion au milieu du corps.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the receiver closed the connection within the body.</source>
        <translation>Coupée après %1 octets sur %2 : le récepteur a fermé la connexion au milieu du corps.</translation>
    </message>
    <message>
        <source>Cut off after %1 of %2 bytes: the rest of the body did not come in time.</source>
        <translation>Coupée après %1 octets sur %2 : le reste du corps n’est pas arrivé à temps.</translation>
    </message>
    <message>
        <source>there are more than 100 terms</source>
        <translation>il y a plus de 100 critères</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the audit; there are who, what, company and time</source>
        <translation>le champ «&#xa0;%1&#xa0;» n’existe pas dans l’audit&#xa0;; il y a who, what, company et time</translation>
    </message>
    <message>
        <source>time compares ages such as 15m, 2h or 7d, or times such as 2026-05-14T09:30:00Z, not &quot;%1&quot;</source>
        <translation>time compare des âges tels que 15m, 2h ou 7d, ou des instants tels que 2026-05-14T09:30:00Z, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Entry %1 does not fit its hash: it was changed after it was written, or the one before it was, together with its hash.</source>
        <translation>L’entrée %1 ne correspond pas à son hachage&#xa0;: elle a été modifiée après avoir été écrite, ou celle qui la précède l’a été avec son hachage.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>L’entrée %1 manque.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing.</source>
        <translation>Les entrées %1 à %2 manquent.</translation>
    </message>
    <message>
        <source>Entry %1 stands where another one stood: entries were reordered.</source>
        <translation>L’entrée %1 se trouve à la place d’une autre&#xa0;: des entrées ont été réordonnées.</translation>
    </message>
    <message>
        <source>Entry %1 is missing at the end.</source>
        <translation>L’entrée %1 manque à la fin.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are missing at the end.</source>
        <translation>Les entrées %1 à %2 manquent à la fin.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was there when it was noted: the audit was written anew.</source>
        <translation>L’entrée %1 n’est pas celle qui était là quand elle a été notée&#xa0;: l’audit a été réécrit.</translation>
    </message>
    <message>
        <source>The note of the last entry was not written with this store&apos;s key.</source>
        <translation>La note de la dernière entrée n’a pas été écrite avec la clé de cette base de données.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Deliveries by day</source>
        <translation>Livraisons par jour</translation>
    </message>
    <message>
        <source>Deliveries by hour</source>
        <translation>Livraisons par heure</translation>
    </message>
    <message>
        <source>The figures stand in the table below.</source>
        <translation>Les chiffres se trouvent dans le tableau ci-dessous.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Retrying or not sent</source>
        <translation>Nouvel essai prévu ou non envoyées</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>95 % answered within</source>
        <translation>95&#xa0;% ont répondu en</translation>
    </message>
    <message>
        <source>Webhook report: %1</source>
        <translation>Rapport sur les webhooks&#xa0;: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Établi avec</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of these sentences, as HTML&apos;s attribute lang has it.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>End of the report.</source>
        <translation>Fin du rapport.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A difference in percentage points, with its sign.</extracomment>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvel essai prévu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Suspendues</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Median response time</source>
        <translation>Temps de réponse médian</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Time in outages</source>
        <translation>Temps en panne</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyées</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>Rien n’était à envoyer.</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Tentatives échouées</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Dernière cause</translation>
    </message>
    <message>
        <source>No endpoint had an outage.</source>
        <translation>Aucun point de terminaison n’a eu de panne.</translation>
    </message>
    <message>
        <source>It lasts</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Why deliveries did not get through</source>
        <translation>Pourquoi des livraisons ne sont pas passées</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Every delivery that was tried got through.</source>
        <translation>Chaque livraison tentée est passée.</translation>
    </message>
    <message>
        <source>Sent again by people</source>
        <translation>Renvoyées par des personnes</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyées</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Une à une</translation>
    </message>
    <message>
        <source>By plans</source>
        <translation>Par des plans</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 au %2 (%3)</translation>
    </message>
    <message>
        <source>The end of the audit is not sealed: entries behind entry %1 may have been removed, together with the note of the last one.</source>
        <translation>La fin de l’audit n’est pas scellée&#xa0;: des entrées après l’entrée %1 peuvent avoir été retirées, avec la note de la dernière.</translation>
    </message>
    <message>
        <source>The end of the audit was not sealed any more when entry %1 was written: entries before it may have been removed, together with the note of the last one.</source>
        <translation>La fin de l’audit n’était plus scellée quand l’entrée %1 a été écrite&#xa0;: des entrées qui la précèdent peuvent avoir été retirées, avec la note de la dernière.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it cannot be read, and what it says is masked</source>
        <translation>illisible, et ce qu’elle contient est masqué</translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;</source>
        <translation>la catégorie «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>simulated is yes or no, not &quot;%1&quot;</source>
        <translation>simulated est yes ou no, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>resend is yes, no or the ID of a delivery, not &quot;%1&quot;</source>
        <translation>resend est yes, no ou l’ID d’une livraison, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Deliveries count by the time at which their event was accepted, and resends by that at which they were made, as they stood when the report was made. The success rate is that of the deliveries that are finished. Response times are of the attempts that ended in the period, within 3 %. An outage is a time in which at least three attempts in a row failed.</source>
        <translation>Les livraisons comptent à l’heure à laquelle leur événement a été accepté, et les renvois à l’heure à laquelle ils ont été créés, dans l’état où ils étaient à l’établissement du rapport. Le taux de réussite est celui des livraisons terminées. Les temps de réponse sont ceux des tentatives terminées pendant la période, à 3&#xa0;% près. Une panne est une période où au moins trois tentatives de suite ont échoué.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of one length of time, such as &quot;3 d&quot; and &quot;18 h&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hk::ZapierTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What Zapier sees</source>
        <translation>Ce que Zapier verra</translation>
    </message>
</context>
<context>
    <name>hk::errors</name>
    <message>
        <source>%1 %2</source>
        <extracomment>What went wrong, then what to do.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
