/** Common slips of the pen that are no other word, with the word meant. */
export const misspelt: ReadonlyMap<string, string> = new Map(
  `recieve receive|recieved received|seperate separate|seperated separated|seperately separately|definately definitely|occured occurred|occuring occurring|acheive achieve
  acheived achieved|achievment achievement|succesful successful|successfull successful|succesfully successfully|beleive believe|becuase because|becasue because|thier their
  untill until|enviroment environment|developement development|managment management|responsibilty responsibility|responsability responsibility|architechture architecture
  maintainance maintenance|maintenence maintenance|performence performance|existance existence|independant independent|consistant consistent|knowlege knowledge
  experiance experience|experince experience|langauge language|databse database|databaes database|resposible responsible|responsable responsible|tecnical technical|technial technical
  infromation information|infomation information|somthing something|requirment requirement|requirments requirements|implemention implementation|implemenation implementation
  deployement deployment|depolyed deployed|improvment improvement|improvments improvements|comunication communication|communcation communication|colleage colleague|colleauge colleague
  guage gauge|neccessary necessary|necesary necessary|recomend recommend|recomended recommended|refered referred|transfered transferred|prefered preferred|wierd weird|tommorow tomorrow
  tomorow tomorrow|truely truly|wich which|wether whether|alot a lot|aswell as well|througth through|throught through|thruogh through|arguement argument|buisness business|bussiness business
  calender calendar|commited committed|comittee committee|differnt different|diffrent different|efficent efficient|eficient efficient|explaination explanation|finaly finally|happend happened
  immediatly immediately|intergrate integrate|intergrated integrated|lenght length|occassion occasion|occurence occurrence|paralel parallel|posible possible|priviledge privilege|proccess process
  proces process|reciept receipt|relevent relevant|repitition repetition|scedule schedule|shedule schedule|similiar similar|stategy strategy|strenght strength|suprise surprise|writting writing
  begining beginning|familar familiar|oppurtunity opportunity|opportunty opportunity|perfomance performance|quater quarter|teh the`
    .split(/[|\n]\s*/u)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
