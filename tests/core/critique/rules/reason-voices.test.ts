import { noRationale } from '../../../../src/core/critique/rules/no-rationale';
import { noTradeoffs } from '../../../../src/core/critique/rules/no-tradeoffs';
import { overEngineered } from '../../../../src/core/critique/rules/over-engineered';
import { thinTechnical } from '../../../../src/core/critique/rules/thin-technical';
import { expectVoices } from './expect-voices';

/** Choices and ways of working, told short and at length: with a reason, a price and a mechanism, and without. */
expectVoices([
  {
    rule: noRationale,
    weak: [
      ['Why did you choose Redis?', 'Redis was what we took in the end. It runs in a container next to the API, it is on version 7, and I set up the backup for it. We have two nodes and Sentinel.'],
      ['What made you go for microservices?', "It's the modern way to build software, and all the big players do it like that nowadays."],
      ['Why GraphQL and not REST?', 'GraphQL is more flexible and more powerful, so it was the natural choice.'],
      ['Tell me about a technical decision you made.', 'I decided to move our reports to ClickHouse. I set up the cluster, wrote the ingestion with Vector, moved 14 dashboards in five weeks and switched off the old server in May. Everything runs there now and the analysts use it daily.'],
      ['How did you decide which feature to build first?', 'We took the export. I wrote the ticket on Monday, two of us built it and it was live at the end of the sprint.'],
      ['Why did you use inheritance here?', "That's how I learned it at university, and it's how everybody on my team writes it."],
      ['How did you know that the index would help?', 'I just knew. It usually does.'],
      ['Why are your services stateless?', 'They have been built like this from the start, and nobody ever changed it.'],
      ['You moved from Jenkins to GitHub Actions. Why?', 'In February we had around ninety pipelines in Jenkins. I wrote a converter for the simple ones, which covered seventy, and did the others by hand with two colleagues. By June all of them ran on GitHub Actions, with our own runners for the large builds, and I turned off the old machine on the last day of that month.'],
      ['Tell me about a time you had to choose between quality and speed.', 'In the spring release I chose speed. I took out the refactoring of the importer, told the team in the planning, and we shipped on the ninth of April. I put the refactoring on the list for the next quarter, and it was finished in July.'],
    ],
    strong: [
      ['Why did you move away from Radar?', 'Radar was down every second night, and each time our drivers got no routes in the morning. The vendor answered after two days. We took our own Valhalla server, one machine, and we have had one outage in a year.'],
      ['Why a monolith?', 'We were three developers and had one database. Splitting it would have meant a network call where a function call does the job, and nobody to run it at night.'],
      ['Why did you pick SQLite?', 'One writer, a few thousand rows, and the app has to work in the basement of the warehouse where there is no network. Postgres would have needed a server there.'],
      ['How did you choose between the two vendors?', 'I gave both the same week of our invoices. The first read 94 per cent of them right, the second 97 but it kept the files on servers outside Europe, and our lawyer said no. We took the first and correct the rest by hand, which costs about an hour a day.'],
      ['Tell me about a difficult decision you made.', 'Two months before launch I had to choose whether to drop the tablet version. Two people had worked on it since spring, and it was good. But only one of thirty customers had asked for it, and the phone version was late. I dropped it. I told the two developers first, before the meeting, and gave them the whole picture. One of them was angry for a while. The phone version came out in time, and the tablet code came back a year later, almost as it was.'],
      ['Why not Kubernetes?', 'Nobody of us had run it, and with four containers on two hosts a systemd unit restarts them as well. With twenty I would think again.'],
      ['How do you handle conflicting priorities?', 'I ask what happens if each of them is late by a week. Last month I had the audit and a demo on one desk: a late audit costs us the licence, a late demo costs an awkward mail. So I did the audit first and moved the demo by two days, and I told sales why on the same day.'],
      ['Tell me about a time you improved performance.', '**Situation:** Our search page took 8 seconds for customers with many orders.\n**Task:** I owned the page and had two weeks.\n**Action:** Profiled the queries, found a missing index and a loop which loaded each order on its own. Added the index, wrote one joined query, put a test with 10,000 orders into the build.\n**Result:** 300 ms. Complaints stopped.\n**Learned:** I test with the biggest customer now, not with mine.'],
      ['Tell me about a time you fixed a production issue.', 'Payments stopped going through on a Sunday evening. I was not on call, but I saw the alert and logged in. The card gateway had changed its certificate and our client refused it. I loaded the new one, restarted the workers and restored it in 40 minutes. On Monday I wrote a small job that checks all partner certificates every night and mails us two weeks before one runs out. It has warned us twice since, and nobody had to get up on a Sunday.'],
      ['How would you design a URL shortener?', "A table with the short code as its key and the long address beside it. The code is a counter in base 62, handed out in blocks so that two servers never give the same one. Reads go through a cache since most clicks go to few links; a miss costs one look-up by primary key. I'd use a redirect of type 302 if we count clicks, as a 301 stays in the browser. Random codes would be harder to guess but need a check for collisions."],
    ],
  },
  {
    rule: noTradeoffs,
    weak: [
      ['Which database would you use for a chat app?', "I'd take Cassandra. It's made for writes, it scales out to hundreds of nodes and Discord used it for their messages as well."],
      ['Tell me about an architecture decision you are proud of.', 'I brought event-driven architecture into our shop. Orders publish an event, and billing, stock and mail subscribe to it. I wrote the schema registry and the consumer library, and the teams can release on their own. It turned out to be the best thing we did that year, releases went from monthly to daily.'],
      ['Why did you choose a NoSQL database?', 'Since our data had no fixed schema and we wanted to scale horizontally, MongoDB was the perfect fit for us and it has been great.'],
      ['Would you use a cache here?', 'Yes, definitely. A cache makes the reads fast and takes the load from the database, so I would put Redis in front of it everywhere.'],
      ['What are the disadvantages of microservices?', "Honestly I haven't met any so far, they made everything easier for us."],
      ['Explain a design choice in your last project.', 'We went with server-side rendering in Next.js. Google can index the pages, the first paint came down to 1.2 seconds and the marketing people love it. I did the set-up and the caching headers.'],
      ['Tell me about a technical decision that you drove.', 'For our ticketing tool I drove the move to event sourcing. Every change of a ticket is stored as an event and the screens are built from projections. I wrote the event store on Postgres, taught the team in four sessions and we migrated 1.2 million tickets over a weekend. Audits are trivial now: an auditor asked for the history of a ticket from 2021 and got it in ten seconds.'],
      ['How did you choose the message broker?', "We needed routing by region and priorities, and RabbitMQ has exchanges and priority queues for exactly this purpose. I set up a cluster of three nodes with quorum queues and wrote the client library that all services use. It's been running since 2022 with around 1,500 messages a second."],
      ['Why did you write your own scheduler?', 'The jobs depend on each other in a graph that changes every hour, and on top each customer has a quota. So I wrote a scheduler in Rust which keeps the graph in memory, picks what is ready and within the quota and hands it to the workers. It has scheduled 40 million jobs so far.'],
    ],
    strong: [
      ['Why did you move away from Radar?', 'Radar was down every second night, and each time our drivers got no routes in the morning. The vendor answered after two days. We took our own Valhalla server, one machine, and we have had one outage in a year.'],
      ['Why did you pick SQLite?', 'One writer, a few thousand rows, and the app has to work in the basement of the warehouse where there is no network. Postgres would have needed a server there.'],
      ['How would you design a URL shortener?', "A table with the short code as its key and the long address beside it. The code is a counter in base 62, handed out in blocks so that two servers never give the same one. Reads go through a cache since most clicks go to few links; a miss costs one look-up by primary key. I'd use a redirect of type 302 if we count clicks, as a 301 stays in the browser. Random codes would be harder to guess but need a check for collisions."],
      ['How did you choose between the two vendors?', 'I gave both the same week of our invoices. The first read 94 per cent of them right, the second 97 but it kept the files on servers outside Europe, and our lawyer said no. We took the first and correct the rest by hand, which costs about an hour a day.'],
      ['Tell me about a difficult decision you made.', 'Two months before launch I had to choose whether to drop the tablet version. Two people had worked on it since spring, and it was good. But only one of thirty customers had asked for it, and the phone version was late. I dropped it. I told the two developers first, before the meeting, and gave them the whole picture. One of them was angry for a while. The phone version came out in time, and the tablet code came back a year later, almost as it was.'],
      ['Why a monolith?', 'We were three developers and had one database. Splitting it would have meant a network call where a function call does the job, and nobody to run it at night.'],
      ['What are your salary expectations?', 'Between 68 and 74 thousand, depending on how the on-call is paid. I looked at what similar jobs in Leipzig pay.'],
      ['Do you prefer working alone or in a team?', 'In a team for the design and alone for the typing. At the bank we drew each feature with three people on a wall and then everybody went off for two days; what came back fitted.'],
      ['How would you find a memory leak?', "First I'd look whether it grows with time or with traffic. Then a heap dump an hour apart from the next and compare which class grows. Nine times out of ten it's a cache with no limit or a listener that nobody removes."],
    ],
  },
  {
    rule: thinTechnical,
    weak: [
      ['How does a hash map work?', "You put a key in and you get the value back really fast, it's built into most languages."],
      ['How would you prevent double bookings?', "I would check in the code if the room is already booked, and if it isn't, I save the booking."],
      ['How do you secure a REST API?', 'With HTTPS and a login. Users need a password and we check it each time.'],
      ['How would you handle a sudden ten times increase of traffic?', "I'd order bigger servers in advance, and ask the team to stay online that day so that we can restart things if they hang."],
      ['How did you debug the crash?', 'I searched for the message online and somebody on a forum had the answer, so I pasted that in.'],
      ['What is a database index and when would you use it?', 'It is something you add to a table to make it faster. I add it when a query is slow.'],
      ["How do you make sure that a message isn't processed twice?", 'Kafka takes care of that for us, we never had to think about it.'],
      ["How would you make sure an order isn't charged twice?", "First I would disable the pay button after the first click so that the user can't press it again. In the back end I'd check whether the order has the status 'paid' and only call the payment provider if it doesn't. Then I'd set the status after the provider has answered. I'd also show a clear message while the payment is going on, and we'd log everything, so our support can refund whenever something slips through."],
      ['How do you invalidate your cache?', "We restart the service every night at three, so that the cache is empty in the morning. If a customer calls about old prices during the day, support can press a button in the admin page and it's restarted. It works well, we get maybe five calls a week."],
      ['How would you store passwords?', "In the users table, in a column that only the admin role can read. I'd encrypt them with AES and keep the key in the configuration of the server. In addition I would make sure that nobody in the team has access to production without a reason, and the connection is over HTTPS of course."],
      ['How do you handle a failing downstream service?', "We catch the exception and return a 500 to the caller with a message that tells them which service has failed. There's an alert in our channel for each of them. Someone has a look and calls the other team. In most cases they're aware of it and it's fixed within the hour."],
      ['What happens when you type a URL in the browser?', "The browser goes to the internet and asks the website for the page. The website then looks which page it is, takes the data from the database, and gives back HTML, CSS and JavaScript. The browser shows it. If something isn't there you see a 404."],
    ],
    strong: [
      ['How would you find a memory leak?', "First I'd look whether it grows with time or with traffic. Then a heap dump an hour apart from the next and compare which class grows. Nine times out of ten it's a cache with no limit or a listener that nobody removes."],
      ['How would you design a URL shortener?', "A table with the short code as its key and the long address beside it. The code is a counter in base 62, handed out in blocks so that two servers never give the same one. Reads go through a cache since most clicks go to few links; a miss costs one look-up by primary key. I'd use a redirect of type 302 if we count clicks, as a 301 stays in the browser. Random codes would be harder to guess but need a check for collisions."],
      ['What is the difference between TCP and UDP?', "TCP sets up a connection, numbers the bytes and sends again what got lost, so everything arrives in order. UDP just sends packets. That's why a download takes TCP and a video call takes UDP: a frame that comes late is worth nothing."],
      ['Why are you looking for a new job?', 'I have been with the insurer for six years and I got to build their claims app from nothing. It is in maintenance now, and what I enjoy is the first year of a product. You are about to start the Spanish version, so that is where I would like to be.'],
      ['How do you keep up with technology?', 'I read two changelogs a week, for Postgres and for Rust, and I try one thing from them on our own code each month. That is how I found out about MERGE, and it replaced forty lines in our import.'],
      ['How do you review code?', 'Tests first, since they tell me what the author thinks it does. Then I look for what happens when it fails. Names and spaces come last, and mostly the linter has those. If I have more than ten remarks I go over and talk instead.'],
      ['And if Redis goes down?', 'Then we read from Postgres directly, which we can bear for about ten minutes at noon and for hours at night. We tried it in April on purpose.'],
      ['Explain REST to a non-technical person.', "It's like ordering at a counter. You say what you want and what should happen with it, show it, change it, throw it away, and the person behind the counter doesn't need to remember you from yesterday because everything's on your slip."],
      ['How did you test it?', 'With a copy of production from the week before. I replayed the orders of Black Friday against both versions and compared every invoice line.'],
    ],
  },
  {
    rule: overEngineered,
    weak: [
      ['How would you build a to-do list for your own use?', "I'd do a React front end, an API gateway, one service for users and one for tasks, Kafka between them, Postgres and Elasticsearch for the search, everything on EKS with Terraform."],
      ['Tell me about a side project.', "I wrote a blog for my chess club, we're 22 members. It runs on Kubernetes with Helm, posts are events in Kafka, the read side is Elasticsearch and the write side is Cassandra, and I have Istio for the traffic."],
      ["How do you import the supplier's price list?", 'It is an Excel sheet with 300 lines which comes once a month. We load it with a Spark cluster through Airflow to the data lake, and a microservice publishes it.'],
      ['How do you decide on an architecture?', "I always go for microservices and event sourcing from day one, you never know how big it's going to get."],
      ['How did you build the form for the summer party?', "It's a form with four fields and we're sixty people. I used a micro front end in React which posts to an API gateway, from there a Lambda validates and puts it on SQS, a second Lambda writes to DynamoDB, and a Step Function sends the mail. All of it's in CDK with three environments. I wanted it to be scalable and cleanly decoupled. It was ready two days before the party and it worked without a problem, we had 57 answers."],
      ['Tell me about a tool you built for your team.', "Our team of five had a text file with the on-call plan. I replaced it with a platform: a Go service with hexagonal architecture, a GraphQL API, a React front end, Postgres with read replicas, Redis for caching and Keycloak for the login. It's deployed on our Kubernetes cluster with Argo CD and there are Grafana dashboards with SLOs. It took me about four months next to my tickets. The team likes it and nobody forgot a shift since."],
      ['How do you store the settings of the device?', "There are about ten settings, and they change perhaps twice a year. They're events in a Kafka topic, and a projection service builds the current state in Cassandra. The device subscribes through a WebSocket gateway. With this we have a full history and can replay it."],
    ],
    strong: [
      ['Why did you pick SQLite?', 'One writer, a few thousand rows, and the app has to work in the basement of the warehouse where there is no network. Postgres would have needed a server there.'],
      ['How would you design a URL shortener?', "A table with the short code as its key and the long address beside it. The code is a counter in base 62, handed out in blocks so that two servers never give the same one. Reads go through a cache since most clicks go to few links; a miss costs one look-up by primary key. I'd use a redirect of type 302 if we count clicks, as a 301 stays in the browser. Random codes would be harder to guess but need a check for collisions."],
      ["What's the project you're most proud of?", 'The seat map of our theatre client. People had to click a row, then a seat, then confirm, and half of them gave up. I drew the hall as one SVG and let them click the seat itself; loading it in under a second on an old phone took me most of the time. I cut the drawing into blocks and loaded only those on screen. Abandoned bookings fell from about half to one in five. The box office ladies sent me flowers.'],
      ['Why not Kubernetes?', 'Nobody of us had run it, and with four containers on two hosts a systemd unit restarts them as well. With twenty I would think again.'],
      ['Tell me about a technical challenge you faced.', "Our sensors in the vineyards lose their connection in rain, and rain is when the data matters. The old firmware threw away what it couldn't send. I had 32 kB of memory on the chip. I wrote a ring buffer that keeps one reading in ten when it gets full, so a long outage gets coarser but has no hole. We lost no rain since. A bigger chip would have done it too, but 600 of them were already in the ground."],
      ['And if Redis goes down?', 'Then we read from Postgres directly, which we can bear for about ten minutes at noon and for hours at night. We tried it in April on purpose.'],
    ],
  },
]);
